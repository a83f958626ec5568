import type { Register } from '../phrases/phrase.ts';

/**
 * Something a client may say or do when a freelancer leaves, with what helps to hold the line. French is written twice,
 * once for each `register`; English has none.
 */
export type Objection = {
  id: string;
  /** Where it stands in the practice, from 1: the most usual first. */
  order: number;
  register?: Register | undefined;
  /** Whether `says` is speech. Silence and tears are described instead, and no voice reads them. */
  isSpoken: boolean;
  /** Whether the client offers or asks for money or time: the one offer the reader may accept is shown beside it. */
  isOffer: boolean;
  says: readonly string[];
  answers: readonly string[];
  /** Why these answers hold. */
  principle: string;
  /** One line that is tempting and costs something; `why` says what. */
  avoid: { line: string; why: string };
  /** The sentence that ends the call, where ending it is the right answer. */
  exitLine?: string | undefined;
};
