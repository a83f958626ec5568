/** A text made plain for matching. `at[i]` is where the folded unit `i` stands in the text; `at[length]` is its end. */
export type Folded = { text: string; at: readonly number[] };

const MARKS = /\p{M}/gu;
const SPACE = /\s/u;
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', '…': '.', '‑': '-' };
const APOSTROPHES = /[’‘ʼ`´]/;

function plain(sign: string): string {
  if (sign < '\u0080') return sign.toLowerCase();
  if (APOSTROPHES.test(sign)) return "'";
  const lower = sign.toLowerCase();
  const base = lower.normalize('NFD').replace(MARKS, '');
  // Only Latin letters are stripped: Hangul would fall apart, and other scripts mean something by their marks.
  return LIGATURES[lower] ?? (/^[a-z]?$/.test(base) ? base : lower);
}

// A line that was only wrapped goes on; a blank line, a new bullet or a capital begins something new.
function breakOf(run: string, next: string): string {
  const lines = run.split('\n').length - 1;
  return lines > 1 || (lines === 1 && /[\p{Lu}\d•*–—-]/u.test(next)) ? '\n' : ' ';
}

/**
 * The text in lower case, without accents, with straight apostrophes and single spaces: what patterns are matched on,
 * so that *Désolé*, *desole* and a decomposed *é* are one word. A line end stays where something new begins.
 * // foldText('Désolé,  c’est').text => "desole, c'est"
 */
export function foldText(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(index) ?? 0);
    let end = index + sign.length;
    let put = '';
    if (SPACE.test(sign)) {
      while (end < text.length && SPACE.test(text[end] ?? '')) end += 1;
      put = breakOf(text.slice(index, end), text[end] ?? '');
    } else put = plain(sign);
    for (let unit = 0; unit < put.length; unit += 1) at.push(index + (put.length === sign.length ? unit : 0));
    folded += put;
    index = end;
  }
  return { text: folded, at: [...at, text.length] };
}

/** A pattern folded the same way, so that authors may write its accents. // foldPattern('désolée?') => 'desolee?' */
export function foldPattern(pattern: string): string {
  return pattern.normalize('NFD').replace(MARKS, '').replace(/œ/g, 'oe').replace(/’/g, "'");
}
