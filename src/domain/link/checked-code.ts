const DIGITS = 32n;
// Letters and figures that are not taken for one another (Crockford's Base32), and that survive being dictated.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CHECKED = 2n ** 35n;

/** How many letters any number below `count` needs with its check. // lettersFor(32n) => 8 */
export function lettersFor(count: bigint): number {
  return Math.ceil((count * CHECKED - 1n).toString(2).length / 5);
}

/**
 * A number and a check of 35 bits as Base32, at least `length` letters. `salt` says what the number means, such as its
 * version: a code made with another salt does not open. // seal(0n, '1', 8).length => 8
 */
export function seal(value: bigint, salt: string, length = 1): string {
  let letters = '';
  for (let rest = value * CHECKED + checkOf(value, salt); rest > 0n || letters.length < length; rest /= DIGITS) {
    letters = ALPHABET[Number(rest % DIGITS)] + letters;
  }
  return letters;
}

/** The number in a code; one letter changed, missing or added, or another spelling of the same, and there is none. */
export function unseal(letters: string, salt: string, length = 1): bigint | undefined {
  let sum = 0n;
  for (const letter of letters) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return undefined;
    sum = sum * DIGITS + BigInt(digit);
  }
  const value = sum / CHECKED;
  return letters === seal(value, salt, length) ? value : undefined;
}

/** A fragment of the site taken apart, `#r1.…`: its version and its code; undefined when it is none of this letter. */
export function partsOf(fragment: string, letter: string): { version: string; code: string } | undefined {
  const [, kind, version, code] = /^#?([a-z])(\d{1,6})\.(.*)$/s.exec(fragment) ?? [];
  return kind === letter && version !== undefined && code !== undefined ? { version, code } : undefined;
}

// FNV-1a in its 64-bit form over the salt and the number's decimal figures, folded to 35 bits. It guards against
// accidents; whoever wants to forge a link can simply fill in the form.
function checkOf(value: bigint, salt: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const figure of `${salt}:${value}`) {
    hash = ((hash ^ BigInt(figure.charCodeAt(0))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return (hash ^ (hash >> 35n)) % CHECKED;
}
