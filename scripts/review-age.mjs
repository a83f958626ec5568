/** Whether a review is more than twelve months old: the calculator warns from the same day on. // isOld('2026-11-23', '2027-11-24') => true */
export function isOld(reviewed, today) {
  const [year, month, date] = reviewed.split('-');
  const anniversary = `${Number(year) + 1}-${month}-${month === '02' && date === '29' ? '28' : date}`;
  return today > anniversary;
}
