import type { Day } from '../domain/dates/day.ts';
import type { Sheet, SheetItem, SheetLink, SheetPart, SheetSection } from '../domain/plan/sheet.ts';
import type { Plan, Section, SectionName, Step } from '../domain/plan/step.ts';
import type { Locale } from './locales.ts';
import type { PlanWords } from './plan-words.ts';
import { fill, sayDay } from './say.ts';
import { sayGap, sayOwn, sayPerson, sayStage, sayTask, sayTick } from './say-step.ts';

/** The words to say and to send, as they are to be shown: the lines of the script by name, and the message. */
export type SaidWords = {
  /** The language of both, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly script: readonly { readonly name: string; readonly text: string }[];
  readonly message: readonly string[];
  readonly subject: string;
};

/** What a plan is said with. */
export type Saying = {
  readonly locale: Locale;
  readonly say: PlanWords;
  /** The client's name as the reader calls them; masked in a copy to show. */
  readonly client: string;
  readonly today: Day;
  readonly words: SaidWords;
  readonly isMasked: boolean;
};

/** A plan in words: for the screen, for paper, as Markdown. */
export function sayPlan(plan: Plan, saying: Saying): Sheet {
  const { locale, say, client, today, isMasked } = saying;
  const isWritten = plan.sections.some(({ name }) => name === 'safety');
  const name = isMasked ? say.masked : client || say.unnamed;
  return {
    title: fill(say.sheet, { name }),
    lines: [...(isMasked ? [say.redacted.suffix] : []), fill(say.made, { day: sayDay(locale, today, 'long') })],
    sections: plan.sections.map((section) => saySection(section, isWritten, saying)),
    foot: say.foot,
  };
}

function saySection(section: Section, isWritten: boolean, saying: Saying): SheetSection {
  const { say } = saying;
  const { name, steps } = section;
  const gaps = steps.flatMap((step) => sayGap(step, say) ?? []);
  const title = isWritten && Object.hasOwn(say.written, name) ? say.written[name as 'before'] : say.sections[name];
  const parts = [...partsOf[name](steps, saying), ...gaps];
  return { id: name, title, parts, link: gaps.length > 0 ? undefined : linkOf(name, steps, say) };
}

// One way to change what stands in a part; none where every line of it leads somewhere else.
function linkOf(name: SectionName, steps: readonly Step[], { change, links }: PlanWords): SheetLink | undefined {
  if (name === 'safety') return { label: change.unsafe, href: links.unsafe };
  const to = steps.find((step) => step.to !== undefined)?.to;
  if (to === undefined || !Object.hasOwn(change, name)) return undefined;
  const target = name === 'days' ? 'notice' : name === 'handover' ? 'message' : to;
  return { label: change[name as keyof PlanWords['change']], href: links[target] };
}

function listed(items: readonly (SheetItem | undefined)[], isOrdered = false): SheetPart[] {
  const known = items.filter((item) => item !== undefined);
  return known.length > 0 ? [{ kind: 'list', items: known, isOrdered }] : [];
}

const partsOf: Record<SectionName, (steps: readonly Step[], saying: Saying) => SheetPart[]> = {
  safety: (steps, { say }) => [
    { kind: 'text', text: say.safe.written, isStrong: true },
    ...listed(
      steps.flatMap(({ code, id = '' }) =>
        code === 'red-line' ? (say.shared.redLines[id] ?? []).map((text) => ({ text })) : [],
      ),
      true,
    ),
  ],
  verdict: (steps, { locale, say }) => {
    const { verdicts, questions } = say.shared;
    const said = steps.find(({ code }) => code === 'verdict');
    const reasons = steps.flatMap(({ reason }) => {
      const question = reason && questions[reason.question];
      const label = reason && question?.options[reason.option];
      return label ? [{ text: fill(say.reason, { topic: question.topic, label }) }] : [];
    });
    return [
      ...(said
        ? [
            { kind: 'text' as const, text: verdicts[said.state ?? said.id ?? ''] ?? '', isStrong: true },
            { kind: 'text' as const, text: fill(say.verdictOf, { day: sayDay(locale, said.day ?? '', 'long') }) },
          ]
        : []),
      ...listed(reasons),
      ...(steps.some(({ code }) => code === 'stay') ? [{ kind: 'text' as const, text: say.stay }] : []),
    ];
  },
  before: (steps, { locale, say }) => [
    ...listed(steps.map((step) => sayTask(locale, step, say))),
    ...(steps.some(({ code }) => code === 'nothing-open') ? [{ kind: 'text' as const, text: say.nothingOpen }] : []),
  ],
  days: (steps, { locale, say }) => {
    const rows = steps.flatMap((step) => sayStage(locale, step, say) ?? []);
    return [
      ...(rows.length > 0 ? [{ kind: 'days' as const, head: [say.stage, say.day] as const, rows }] : []),
      ...(steps.some(({ code }) => code === 'day-passed') ? [{ kind: 'text' as const, text: say.dayPassed }] : []),
    ];
  },
  script: (steps, { say, words }) =>
    hasCode(steps, 'script')
      ? spoken(
          words,
          words.script.map(({ name, text }) => ({ name: say.shared.scriptLines[name] ?? '', text })),
        )
      : [],
  message: (steps, { say, words }) => {
    const subject = words.subject ? [{ name: say.shared.subject, text: words.subject }] : [];
    return hasCode(steps, 'message') ? spoken(words, [...subject, ...words.message.map((text) => ({ text }))]) : [];
  },
  handover: (steps, { say }) => listed(steps.filter(({ text }) => text).map((step) => sayPerson(step, say))),
  after: (steps, { locale, say }) => [
    ...listed(steps.map((step) => sayTick(locale, step, say))),
    ...listed(say.questions.map((text) => ({ text }))),
  ],
  note: (steps, { say }) => steps.map(({ text }) => ({ kind: 'text', text: sayOwn(text, say.masked, (own) => own) })),
};

function hasCode(steps: readonly Step[], wanted: Step['code']): boolean {
  return steps.some(({ code }) => code === wanted);
}

function spoken({ lang }: SaidWords, lines: readonly { name?: string; text: string }[]): SheetPart[] {
  return lines.length > 0 ? [{ kind: 'words', lines, ...(lang ? { lang } : {}) }] : [];
}
