import { type Answers, known } from '../quiz/answers.ts';
import { redLineState } from '../quiz/strain.ts';
import { isExit, type Verdict } from '../quiz/verdict.ts';

const LATE: readonly (string | undefined)[] = ['reminders', 'sixty-days'];

/**
 * Whether a reader who leaves may be leaving because the contract was broken: the quiz saw a red line, or it says leave
 * and invoices are paid late. Ending a contract for a breach names its clause (guide.md, chapter 5).
 */
export function clauseOwed(answers: Answers, verdict: Verdict | undefined): boolean {
  if (redLineState(answers) === 'crossed') return true;
  return verdict !== undefined && isExit(verdict) && LATE.includes(known('payment', answers));
}
