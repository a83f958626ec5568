/** How much trouble a client is, as the reader marks it: 0 none, 3 all the time. */
export const troubles = [0, 1, 2, 3] as const;

/** A mark for trouble. */
export type Trouble = (typeof troubles)[number];

/**
 * One client of the portfolio over its period. `seconds` is whole, `income` an exact decimal of the portfolio's one currency; no
 * mark for trouble is no claim about it.
 */
export interface Client {
  readonly name: string;
  readonly seconds: number;
  readonly income: string;
  readonly trouble?: Trouble | undefined;
}

/** As many clients as a portfolio holds: more is a customer base, and a chart nobody reads. */
export const mostClients = 50;

/** Whether two names mean one client: case, and accents written in two ways, make no difference. `foldName('ÉMA') // => 'éma'` */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
