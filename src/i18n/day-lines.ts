/** Dates written below each other, taken apart; a comma or a semicolon does as well. // dayLines('1/5/2027; 8/5/2027') => ['1/5/2027', '8/5/2027'] */
export function dayLines(typed: string): string[] {
  const lines = typed.split(/[\n;]|,(?!\s*\d{4}\s*$)/m);
  return lines.map((line) => line.trim()).filter(Boolean);
}
