import { isExit } from '../quiz/verdict.ts';
import { afterSteps } from './after.ts';
import { beforeSteps } from './before.ts';
import { daySteps } from './days.ts';
import type { PlanFacts } from './facts.ts';
import { ownText, type Plan, type Section, type SectionName, type Step } from './step.ts';

/** The usual order: why, what comes first, when, the words, who takes over, afterwards. */
const usual: readonly SectionName[] = ['verdict', 'before', 'days', 'script', 'message', 'handover', 'after', 'note'];

/** After a red line: safety, then one message in writing; no conversation. The reasons are nobody's business but the reader's. */
const afterRedLine: readonly SectionName[] = [
  'safety',
  'message',
  'days',
  'before',
  'handover',
  'verdict',
  'after',
  'note',
];

const makers: Record<SectionName, (facts: PlanFacts) => Step[]> = {
  safety: ({ redLine }) => [
    { code: 'red-line', id: redLine, to: 'unsafe' },
    { code: 'safe', id: 'written' },
  ],
  verdict: verdictSteps,
  before: beforeSteps,
  days: daySteps,
  script: ({ hasMessage }) => [
    hasMessage ? { code: 'script', to: 'rehearsal' } : { code: 'no-script', to: 'rehearsal' },
  ],
  message: ({ hasMessage }) => [
    hasMessage ? { code: 'message', to: 'message' } : { code: 'no-message', to: 'message' },
  ],
  handover: handoverSteps,
  after: afterSteps,
  note: ({ note }) => (ownText(note) ? [{ code: 'note', text: ownText(note) }] : []),
};

/** The plan of one client: what is known in the order in which it is done, and what is missing as a next step. */
export function planOf(facts: PlanFacts): Plan {
  const order = facts.redLine ? afterRedLine : usual;
  const sections = order.map((name): Section => ({ name, steps: makers[name](facts) }));
  return { sections: sections.filter(({ steps }) => steps.length > 0) };
}

function verdictSteps({ verdict, quizBegun }: PlanFacts): Step[] {
  if (!verdict) return [{ code: quizBegun ? 'no-result-yet' : 'no-verdict', to: 'quiz' }];
  const { day, reasons, doNotRenew } = verdict;
  const said: Step = {
    code: 'verdict',
    id: verdict.verdict,
    state: doNotRenew ? 'do-not-renew' : undefined,
    day,
    to: 'quiz',
  };
  const why = reasons.map((reason): Step => ({ code: 'reason', reason }));
  return [said, ...why, ...(isExit(verdict.verdict) ? [] : [{ code: 'stay' as const, to: 'quiz' as const }])];
}

// Who is owed nothing gets no name recommended, and after a red line nobody is sent into the same place.
function handoverSteps({ successor, filesPlace, colleague, referralOwed, redLine }: PlanFacts): Step[] {
  const isReferred = referralOwed && !redLine;
  const found = [
    { code: 'successor' as const, text: ownText(successor), to: 'message' as const },
    { code: 'files-place' as const, text: ownText(filesPlace), to: 'message' as const },
    { code: 'colleague' as const, text: isReferred ? ownText(colleague) : undefined, to: 'phrases' as const },
  ].filter(({ text }) => text !== undefined);
  return found.length > 0 ? found : [{ code: 'no-handover', to: 'message' }];
}
