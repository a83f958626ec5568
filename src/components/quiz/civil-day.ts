/** The civil day so many days from today, where the reader is. `civilDay(0)` // => '2026-11-23' */
export function civilDay(daysFromToday: number): string {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + daysFromToday));
  return day.toISOString().slice(0, 10);
}
