import { describe, expect, test } from 'vitest';
import { contradictionsIn } from './contradictions.ts';
import { noticesFor, type PastVerdict, returnsAgain } from './notices.ts';
import { isExit } from './verdict.ts';

describe('notices and contradictions', () => {
  test('anger waits, except after a red line', () => {
    expect(noticesFor({ trigger: 'angry' }, false, [], '2026-11-23')).toEqual(['sleep-on-it']);
    expect(noticesFor({ trigger: 'angry', 'how-often': 'more' }, true, [], '2026-11-23')).toEqual([]);
    expect(noticesFor({ trigger: 'calm', 'how-often': 'few' }, false, [], '2026-11-23')).toEqual([]);
    expect(noticesFor({ 'how-often': 'more' }, false, [], '2026-11-23')).toEqual(['instinct']);
  });

  test('three exit verdicts on different days within a year are an instinct', () => {
    const on = (day: string, verdict: PastVerdict['verdict'] = 'leave') => ({ day, verdict });
    const days = [on('2025-11-24'), on('2026-05-01', 'prepare'), on('2026-11-23')];
    expect(returnsAgain(days, '2026-11-23')).toBe(true);
    expect(returnsAgain(days, '2026-11-24')).toBe(false);
    expect(returnsAgain([...days.slice(1), on('2026-11-23')], '2026-11-23')).toBe(false);
    expect(returnsAgain([...days.slice(1), on('2026-11-20', 'reset')], '2026-11-23')).toBe(false);
    expect(returnsAgain([...days.slice(1), on('noise')], '2026-11-23')).toBe(false);
    expect(isExit('leave-now')).toBe(true);
  });

  test('always paid on time, yet a large sum owed, is asked about once', () => {
    const odd = { payment: 'on-time', owed: 'more' } as const;
    expect(contradictionsIn(odd, [])).toEqual(['paid-yet-owed']);
    expect(contradictionsIn(odd, ['paid-yet-owed'])).toEqual([]);
    expect(contradictionsIn({ ...odd, owed: 'month' }, [])).toEqual([]);
  });
});
