import type { Destination } from '../domain/plan/step.ts';
import type { plan } from './fr/plan.ts';

/** What other tools call the things a plan names, of one language: verdicts, questions, points, lines of the script. */
export type SharedPlanWords = {
  /** Titles of the verdicts; `do-not-renew` is how *leave* is done in a fixed term that ends soon. */
  verdicts: Record<string, string>;
  /** Each question of the quiz: what it is about, and its answers by their id. */
  questions: Record<string, { topic: string; options: Record<string, string> }>;
  securing: Record<string, string>;
  /** What to do after a red line, step by step. */
  redLines: Record<string, readonly string[]>;
  /** The points of the contract checklist by their id. */
  points: Record<string, string>;
  scriptLines: Record<string, string>;
  subject: string;
};

/** The words of the plan, of the page's language, with the pages its steps lead to. */
export type PlanWords = Omit<typeof plan, 'page' | 'inChapter' | 'paper' | 'paperLink'> & {
  shared: SharedPlanWords;
  links: Record<Destination, string>;
  unnamed: string;
};
