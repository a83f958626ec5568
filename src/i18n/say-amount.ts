import { readMoney } from '../domain/money/read-money.ts';
import type { PhraseLanguage } from '../domain/phrases/phrase.ts';
import { sayMoney } from './say-money.ts';

// Read twice with different currencies beside it: an amount that means the same both times needs no guess. `1200 $`,
// `1 200` and `1.200 €` do, and stay as they were typed.
const GUESSES = ['CAD', 'AUD'] as const;

/** An amount in the language's figures; what could be meant in two ways stays as typed. // sayAmount('en', '1 200,50 €') => '€1,200.50' */
export function sayAmount(language: PhraseLanguage, typed: string): string {
  const [first, second] = GUESSES.map((chosen) => readMoney(typed, chosen));
  if (first?.kind !== 'money' || second?.kind !== 'money') return typed;
  const isSure = first.assumed === undefined && first.money.currency === second.money.currency;
  return isSure ? sayMoney(language, first.money) : typed;
}
