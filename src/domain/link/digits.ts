/** Digits of changing size packed into one number, the first in the lowest place: what is last and 0 costs nothing. */
export interface Digit {
  readonly value: number;
  /** How many values this digit can have. */
  readonly size: number;
}

/** `packDigits([{ value: 2, size: 3 }, { value: 1, size: 10 }]) // => 5n` */
export function packDigits(digits: readonly Digit[]): bigint {
  return digits.reduceRight((sum, { value, size }) => sum * BigInt(size) + BigInt(value), 0n);
}

/** Takes a packed number apart again; whoever reads knows the size of each next digit. */
export class DigitReader {
  private rest: bigint;

  constructor(packed: bigint) {
    this.rest = packed;
  }

  /** The next digit; 0 once nothing is left. */
  next(size: number): number {
    const digit = Number(this.rest % BigInt(size));
    this.rest /= BigInt(size);
    return digit;
  }

  /** Whether everything was read: anything left was not written by us. */
  get isEmpty(): boolean {
    return this.rest === 0n;
  }
}
