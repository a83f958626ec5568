import Big from 'big.js';

/**
 * Exact decimal numbers. A constructor of our own, so that nobody else's settings reach it; `strict` refuses binary numbers, and
 * 40 places are kept in a division, far more than any rounding to cents can notice.
 * `new Exact('0.1').plus('0.2').toString() // => '0.3'`
 */
export const Exact = Big();
Exact.strict = true;
Exact.DP = 40;
Exact.RM = Big.roundHalfUp;
