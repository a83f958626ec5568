import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

// The same script under six clocks: month ends around every change of hour, and a day that Kiritimati skipped.
const zones = ['Europe/Paris', 'America/Los_Angeles', 'America/Santiago', 'Pacific/Kiritimati', 'Africa/Cairo', 'UTC'];

const here = new URL('.', import.meta.url).href;
const script = `
  import { addDays } from '${here}../dates/calendar.ts';
  import { readClause } from '${here}readings.ts';
  import { createHash } from 'node:crypto';
  const hash = createHash('sha256');
  const period = { every: { unit: 'months', count: 1 }, anchor: '2026-01-31' };
  const endings = ['any', 'end-of-month', 'end-of-quarter', 'fifteenth-or-end', 'saturday', 'end-of-period'];
  const countings = ['same-number', 'day-before', 'clear', 'silent'];
  for (let i = 0; i < 6000; i += 1) {
    const day = addDays('1994-12-01', i);
    const length = i % 3 === 0 ? { kind: 'working', days: i % 23, saturday: i % 2 === 0 } : { kind: 'calendar', months: i % 5, weeks: 0, days: i % 40 };
    const clause = { says: 'length', length, start: { from: 'receipt' }, ending: endings[i % 6], counting: countings[i % 4], roll: 'none', period };
    hash.update(JSON.stringify(readClause(clause, day, { holidays: new Set(), cites: [] })));
  }
  process.stdout.write(new Date(2026, 0, 1).getTimezoneOffset() + ' ' + hash.digest('hex'));
`;

function digestUnder(zone: string): { offset: string; digest: string } {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
  });
  const [offset = '', digest = ''] = output.split(' ');
  return { offset, digest };
}

test('6,000 results are the same in six time zones', () => {
  const results = zones.map(digestUnder);
  expect(new Set(results.map(({ digest }) => digest)).size).toBe(1);
  // Proof that the zones were really different.
  expect(new Set(results.map(({ offset }) => offset)).size).toBeGreaterThan(4);
});
