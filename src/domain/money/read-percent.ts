import { Exact } from './exact.ts';

/** What a typed rate turned out to be; `percent` is a decimal, `'2.15'` for 2.15 %. */
export type ReadPercent =
  | { kind: 'percent'; percent: string }
  | { kind: 'empty' }
  | { kind: 'error'; code: 'unreadable' | 'too-precise' | 'too-large' };

/**
 * A rate as people type it: `2,15`, `2.15 %`, `-0.75 %` (reference rates have been below zero). Never beyond 100 either way, and no more than
 * four decimals. `readPercent('2,15 %') // => { kind: 'percent', percent: '2.15' }`
 */
export function readPercent(typed: string): ReadPercent {
  const text = typed.replace(/\s+/g, '').replace(/\u2212/g, '-');
  if (text === '') return { kind: 'empty' };
  const parts = /^([-+]?)(\d+)(?:[.,](\d+))?%?$/.exec(text);
  if (parts === null) return { kind: 'error', code: 'unreadable' };
  const [, sign, whole = '', part = ''] = parts;
  if (part.length > 4) return { kind: 'error', code: 'too-precise' };
  const rate = new Exact(`${sign === '-' ? '-' : ''}${whole}.${part}0`);
  if (rate.abs().gt('100')) return { kind: 'error', code: 'too-large' };
  return { kind: 'percent', percent: rate.eq('0') ? '0' : rate.toFixed() };
}
