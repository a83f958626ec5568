import type { Answers } from '../../domain/quiz/answers.ts';
import type { SureOutcome } from '../../domain/quiz/outcome.ts';
import { optionOf } from '../../domain/quiz/questions.ts';
import type { QuizContent } from '../../schemas/quiz-content.ts';
import type { ResultWords, Section } from './result-text.ts';

const lines = (texts: readonly string[]) => texts.map((text) => ({ text }));

/** What to do about a verdict: safety steps and evidence, the plan of a reset, what to secure. Nothing for the others. */
export function actSections(outcome: SureOutcome, answers: Answers, words: ResultWords): Section[] {
  const { content, say } = words;
  if (outcome.verdict === 'leave-now') {
    const { steps, evidence } = redLineWords(answers, content);
    return [
      { id: 'steps', title: say.steps, ordered: true, items: lines(steps) },
      { id: 'evidence', title: words.after.help.evidence, items: lines(evidence) },
    ];
  }
  if (outcome.verdict === 'prepare') {
    const items = lines(outcome.secure.map((id) => content.securing[id]));
    return [{ id: 'secure', title: say.secure, ordered: true, items }];
  }
  return outcome.verdict === 'reset' ? [planSection(outcome, words)] : [];
}

/** What follows from the red line that was crossed; safety goes before the law. */
export function redLineWords(answers: Answers, content: QuizContent): QuizContent['redLines']['safety'] {
  return content.redLines[optionOf('tone', answers.tone)?.redLine ?? 'legality'];
}

// One subject, as a plan: what to say, by when, what counts as fixed.
function planSection({ focuses: [focus, ...others] }: SureOutcome, { content, say }: ResultWords): Section {
  const plan = focus && content.focuses[focus];
  const items = plan
    ? [
        { quote: `${plan.title}.`, text: '' },
        { quote: say.focusSay, text: fillQuote(say.quoted, plan.say) },
        { quote: say.focusBy, text: plan.by },
        { quote: say.focusFixed, text: plan.fixed },
      ]
    : [];
  return { id: 'focus', title: say.focus, items: others.length > 0 ? [...items, { text: say.focusOpen }] : items };
}

function fillQuote(quoted: string, text: string): string {
  return quoted.replace('{title}', () => text);
}
