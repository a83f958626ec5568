/** How long a notice is. `working` days are Monday to Friday, or to Saturday where `saturday` says so. */
export type Length =
  | { kind: 'calendar'; months: number; weeks: number; days: number }
  | { kind: 'working'; days: number; saturday: boolean };

const shape = /^P(?=\d)(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** A length from its ISO 8601 text, or `undefined`. `readLength('P1M15D') // => { months: 1, weeks: 0, days: 15, … }` */
export function readLength(text: string): Length | undefined {
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const [months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0));
  return { kind: 'calendar', months: months ?? 0, weeks: weeks ?? 0, days: days ?? 0 };
}

/** The ISO 8601 text of a length, or `undefined` for working days and for no length at all. `writeLength(oneMonth) // => 'P1M'` */
export function writeLength(length: Length): string | undefined {
  if (length.kind === 'working') return undefined;
  const parts = [
    [length.months, 'M'],
    [length.weeks, 'W'],
    [length.days, 'D'],
  ] as const;
  const text = parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('');
  return text === '' ? undefined : `P${text}`;
}

/** Beyond ten years, or not a whole number of days, nobody meant it. Zero is a contract that asks for no notice. */
export function isAbsurd(length: Length): boolean {
  const parts = length.kind === 'working' ? [length.days] : [length.months, length.weeks, length.days];
  if (!parts.every((part) => Number.isSafeInteger(part) && part >= 0)) return true;
  const days = length.kind === 'working' ? length.days * 1.4 : length.months * 30 + length.weeks * 7 + length.days;
  return days > 3_660;
}

/** The courtesy where nothing binds: 30 days. */
export const courtesyLength: Length = { kind: 'calendar', months: 0, weeks: 0, days: 30 };
