import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { cleanName } from '../../domain/phrases/clean-name.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { redacted } from '../../domain/plan/redact.ts';
import type { Sheet } from '../../domain/plan/sheet.ts';
import type { Plan } from '../../domain/plan/step.ts';
import { sayPlan } from '../../i18n/say-plan.ts';
import { $checklist } from '../../stores/checklist-record.ts';
import { $currentFile } from '../../stores/client-files.ts';
import { $cooling } from '../../stores/cooling-record.ts';
import { $dates } from '../../stores/dates-record.ts';
import { $messages } from '../../stores/message-record.ts';
import { $phrases } from '../../stores/phrases-record.ts';
import { coolingEndOf, planFactsOf } from '../../stores/plan-facts.ts';
import { checklistFactOf, sumsOf } from '../../stores/plan-gathered.ts';
import { $plan, type PlanRecord } from '../../stores/plan-record.ts';
import { $quizRecord } from '../../stores/quiz-record.ts';
import { $rehearsal } from '../../stores/rehearsal-record.ts';
import { $stakes } from '../../stores/stakes-record.ts';
import type { MessageLibrary } from '../message/composer-words.ts';
import { useLibrary } from '../phrases/library.ts';
import { civilDay } from '../quiz/civil-day.ts';
import type { PlanProps } from './plan-words.ts';
import { maskedSources, saidWords } from './said-words.ts';

/** The plan of the open client, as it is shown: whole, and for somebody else's eyes. */
export type OpenPlan = {
  plan: Plan;
  sheet: Sheet;
  masked: Sheet;
  record: PlanRecord;
  today: string;
  /** The day typed here counts only while no dates were taken over. */
  asksDay: boolean;
};

/** Reads the records of every tool for the open client and makes the plan of them. */
export function usePlan(props: PlanProps): OpenPlan {
  const { locale, say, first, addresses, pointsOf } = props;
  const file = useStore($currentFile);
  const record = useStore($plan);
  const dates = useStore($dates);
  const phrases = useStore($phrases);
  const messages = useStore($messages);
  const kept = {
    quiz: useStore($quizRecord),
    rehearsal: useStore($rehearsal),
    cooling: useStore($cooling),
    checklist: useStore($checklist),
    stakes: useStore($stakes),
    ...{ dates, phrases, messages, plan: record },
  };
  const today = civilDay(0);
  const language = messages.drafts.goodbye?.language ?? locale;
  const library = useLibrary<MessageLibrary>(addresses, language).library;

  return useMemo(() => {
    const facts = planFactsOf(
      {
        ...kept,
        coolingEnd: coolingEndOf(kept.cooling),
        checklist: checklistFactOf(kept.checklist, pointsOf),
        sums: sumsOf(kept.stakes),
      },
      today,
    );
    const plan = planOf(facts);
    const redLine = facts.redLine !== undefined;
    const sources = { messages, phrases, dates, redLine, at: library ?? first, locale };
    const saying = { locale, say, client: cleanName(file?.name ?? ''), today };
    const sheet = sayPlan(plan, { ...saying, words: saidWords(sources), isMasked: false });
    let masked: Sheet | undefined;
    return {
      ...{ plan, sheet, record, today, asksDay: facts.dates === undefined && facts.meeting === undefined },
      // Worked out where it is shown: a tick or a key in the note must not wait for a copy nobody asked for.
      get masked() {
        const words = () => saidWords(maskedSources(sources, say.maskedWords));
        masked ??= sayPlan(redacted(plan), { ...saying, words: words(), isMasked: true });
        return masked;
      },
    };
  }, [...Object.values(kept), library, file?.name, today]);
}
