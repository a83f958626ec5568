/** What typed figures turned out to be. `assumed` tells that `1.200` could have meant something else, and what was taken. */
export type ReadDecimal =
  | { kind: 'decimal'; decimal: string; assumed?: 'thousands' | 'decimals' }
  | { kind: 'error'; code: DecimalFault };

/** Why figures are no number one could compute with. */
export type DecimalFault = 'unreadable' | 'too-precise' | 'too-large';

/** A thousand billion is nobody's invoice. */
const longest = 12;

/**
 * Figures as people write them in French, English or Swiss: `1 200,50`, `1,200.50`, `1.200,50`, `1’200.50`, `1200.5`, `1200.–`.
 * The rule for one point or comma with three figures behind it (`1.200`, `1,200`): it parts the thousands, because money has no
 * thousandths; where the currency has them (`decimals` 3), it is the decimal mark. `readDecimal('1.200', 2) // => '1200'`
 */
export function readDecimal(typed: string, decimals: number): ReadDecimal {
  const text = typed.replace(/[.,][-–—]{1,2}$/, '');
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1) ?? '';
  const isPoint = (last === '.' || last === ',') && marks.indexOf(last) === marks.length - 1;
  if (!isPoint) return number(ungrouped(text, last), '', decimals);
  const [whole = '', part = ''] = text.split(last);
  if (marks.length === 1 && part.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    return decimals === 3
      ? number(whole, part, decimals, 'decimals')
      : number(whole + part, '', decimals, decimals === 0 ? undefined : 'thousands');
  }
  if (part === '') return { kind: 'error', code: 'unreadable' };
  return number(whole === '' ? '0' : ungrouped(whole, marks.charAt(0)), part, decimals);
}

/** Figures without what parts the thousands, or `undefined` when the groups are not of three. */
function ungrouped(text: string, mark: string): string | undefined {
  const groups = /^\d+$/.test(text) ? [text] : text.split(mark);
  const [first = '', ...others] = groups;
  if (!/^\d+$/.test(first) || (others.length > 0 && !/^[1-9]\d{0,2}$/.test(first))) return undefined;
  return others.every((group) => /^\d{3}$/.test(group)) ? groups.join('') : undefined;
}

function number(
  whole: string | undefined,
  part: string,
  decimals: number,
  assumed?: 'thousands' | 'decimals',
): ReadDecimal {
  if (whole === undefined) return { kind: 'error', code: 'unreadable' };
  const figures = whole.replace(/^0+(?=\d)/, '');
  if (figures.length > longest) return { kind: 'error', code: 'too-large' };
  if (part.length > decimals) return { kind: 'error', code: 'too-precise' };
  const decimal = part === '' ? figures : `${figures}.${part}`;
  return { kind: 'decimal', decimal, ...(assumed ? { assumed } : {}) };
}
