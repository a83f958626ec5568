import type { Answers } from '../../domain/quiz/answers.ts';
import type { Notice } from '../../domain/quiz/notices.ts';
import type { OpenOutcome, Outcome, SureOutcome, Wind } from '../../domain/quiz/outcome.ts';
import type { QuestionId } from '../../domain/quiz/questions.ts';
import type { Reason } from '../../domain/quiz/reasons.ts';
import type { Verdict } from '../../domain/quiz/verdict.ts';
import type { Change } from '../../domain/quiz/what-would-change.ts';
import type { quiz } from '../../i18n/fr/quiz.ts';
import { fill } from '../../i18n/say.ts';
import type { OptionWords, QuizContent } from '../../schemas/quiz-content.ts';
import { actSections, redLineWords } from './result-acts.ts';

/** The words a result needs. */
export interface ResultWords {
  readonly content: QuizContent;
  readonly say: (typeof quiz)['result'];
  readonly after: (typeof quiz)['after'];
}

/** A list of sentences with its heading; `quote` is the answer given, `text` what it means. */
export interface Section {
  readonly id: 'steps' | 'evidence' | 'focus' | 'secure' | 'candidates' | 'facts' | 'reasons' | 'against' | 'changes';
  readonly title: string;
  readonly ordered?: boolean;
  readonly items: readonly { readonly quote?: string; readonly text: string }[];
}

/** A result in words, in the order in which it is read. */
export interface ResultText {
  readonly title: string;
  readonly lead: string;
  /** What stands beside the verdict; *sleep on it* is said above it. */
  readonly notices: readonly {
    readonly id: Notice;
    readonly title: string;
    readonly text: string;
    readonly link?: string | undefined;
  }[];
  readonly wind: { readonly least: number; readonly most: number; readonly text: string } | undefined;
  readonly sections: readonly Section[];
  /** After a red line: the message to write instead of meeting. */
  readonly write: string | undefined;
  /** The one next step; absent when the next step is to complete the answers. */
  readonly next: { readonly text: string; readonly label: string; readonly href: string } | undefined;
}

const againstShown = 2;
const changesShown = 3;

/** Puts a result into words. `day` says the end of the cooling-off period, and is asked only where it is shown. */
export function resultText(
  outcome: Outcome,
  answers: Answers,
  notices: readonly Notice[],
  day: () => string,
  words: ResultWords,
): ResultText {
  const beside = notices.map((id) => {
    const { text, ...notice } = words.content.notices[id];
    return { id, ...notice, text: text.includes('{day}') ? fill(text, { day: day() }) : text };
  });
  const wind = outcome.wind && { ...outcome.wind, text: windText(outcome.wind, words) };
  const rest = outcome.kind === 'open' ? openText(outcome, words) : sureText(outcome, answers, words);
  return { ...rest, notices: beside, wind };
}

function openText({ candidates, facts }: OpenOutcome, { content, say }: ResultWords) {
  const exits = candidates.every((verdict) => verdict === 'leave' || verdict === 'prepare');
  const fact = (id: QuestionId) => {
    const question = content.questions.find((each) => each.id === id);
    return { quote: question?.ask ?? id, text: question?.find ?? '' };
  };
  return {
    title: say.open,
    lead: exits ? `${say.openLead} ${say.openExit}` : say.openLead,
    sections: [
      {
        id: 'candidates' as const,
        title: say.candidates,
        items: candidates.map((id) => ({ text: content.verdicts[id].title })),
      },
      { id: 'facts' as const, title: say.facts, items: facts.map(fact) },
    ],
    write: undefined,
    next: undefined,
  };
}

function sureText(outcome: SureOutcome, answers: Answers, words: ResultWords) {
  const { content } = words;
  const { title, lead } = headOf(outcome, content);
  const [acts, weighed] = [actSections(outcome, answers, words), weighingSections(outcome, words)];
  // Safety goes first. Otherwise what to do leads over to the next step, after everything that was weighed.
  const sections = outcome.verdict === 'leave-now' ? [...acts, ...weighed] : [...weighed, ...acts];
  const write = outcome.verdict === 'leave-now' ? redLineWords(answers, content).write : undefined;
  return { title, lead, sections, write, next: content.verdicts[outcome.verdict].next };
}

/** The heading and the first words of a sure result; with a fixed term that ends soon, *leave* has its own. */
export function headOf({ verdict, ending }: SureOutcome, content: QuizContent): { title: string; lead: string } {
  const words = content.verdicts[verdict];
  return (ending === 'do-not-renew' && words.doNotRenew) || words;
}

function weighingSections(outcome: SureOutcome, words: ResultWords): Section[] {
  const { say } = words;
  const red = outcome.verdict === 'leave-now';
  const quoted = (reasons: readonly Reason[]) => reasons.map((reason) => quote(reason, words));
  const against = quoted(outcome.against.slice(0, againstShown));
  // After a red line only that answer counts: what it would otherwise have been is no comfort.
  const changes = red ? [] : likelyFirst(outcome.changes).slice(0, changesShown);
  return [
    { id: 'reasons', title: say.reasons, items: quoted(outcome.reasons) },
    {
      id: 'against',
      title: say.against,
      items: against.length > 0 ? against : [{ text: red ? say.redAgainst : say.againstNone }],
    },
    {
      id: 'changes',
      title: say.changes,
      items: changes.length > 0 ? changes.map((change) => changeText(change, words)) : [{ text: say.changesNone }],
    },
  ];
}

// That a crime or a change of heart would change everything is true of every result: it is said when nothing else is.
function likelyFirst(changes: readonly Change[]): readonly Change[] {
  const likely = changes.filter(({ answers, verdicts }) => {
    return !verdicts.includes('leave-now') && answers.every(({ option }) => option !== 'move-on');
  });
  return likely.length > 0 ? likely : changes;
}

function changeText({ answers, verdicts }: Change, { content, say }: ResultWords) {
  const clause = answers.map((answer) => wordsOf(answer, content)?.if ?? '').join(say.and);
  const titles = verdicts.map((id: Verdict) => fill(say.quoted, { title: content.verdicts[id].title }));
  const verdict = [titles.slice(0, -1).join(', '), ...titles.slice(-1)].filter(Boolean).join(say.or);
  return { text: fill(say.change, { clause: capital(clause), verdict }) };
}

function quote(reason: Reason, { content, say }: ResultWords) {
  const topic = content.questions.find(({ id }) => id === reason.question)?.topic ?? '';
  const option = wordsOf(reason, content);
  return { quote: fill(say.reason, { topic: capital(topic), label: option?.label ?? '' }), text: option?.says ?? '' };
}

function wordsOf({ question, option }: Reason, content: QuizContent): OptionWords | undefined {
  return content.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option);
}

function windText({ least, most }: Wind, { say }: ResultWords): string {
  if (least !== most) return fill(say.forces, { least, most });
  const band = say.bands[[3, 6, 9, 12].findIndex((top) => least <= top)] ?? '';
  return `${fill(say.force, { n: least, name: say.winds[least] ?? '' })} ${band}`;
}

/** The text with a capital letter at its beginning. `capital('le ton')` // => 'Le ton' */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
