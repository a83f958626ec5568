import { Heading, type Level } from './Heading.tsx';
import type { StartWords } from './quiz-words.ts';

type Props = {
  say: StartWords;
  level: Level;
  /** Whether there are answers to go on with. */
  hasAnswers?: boolean;
  disabled?: boolean;
  told?: string;
  onBegin: (fresh: boolean) => void;
  /** The reader is about to begin: what is needed may be fetched. */
  onApproach?: () => void;
};

const nothing = () => undefined;

/** What the quiz is, and the way in: begin, or go on where one was. */
export function StartView({
  say,
  level,
  hasAnswers = false,
  disabled = false,
  told = '',
  onBegin,
  onApproach = nothing,
}: Props) {
  return (
    <div class="quiz-start">
      <Heading level={level}>{say.title}</Heading>
      <p class="quiz-lead">{say.lead}</p>
      <div class="needs-script not-on-paper">
        {hasAnswers && <p class="quiz-resume">{say.resumeText}</p>}
        <fieldset disabled={disabled} class="actions" onPointerOver={onApproach} onFocusIn={onApproach}>
          <button type="button" class="button" onClick={() => onBegin(false)}>
            {hasAnswers ? say.resume : say.begin}
          </button>
          {hasAnswers && (
            <button type="button" class="button-quiet" onClick={() => onBegin(true)}>
              {say.again}
            </button>
          )}
        </fieldset>
        <p role="status" class="status">
          {told}
        </p>
        <p class="hint">{say.promise}</p>
      </div>
    </div>
  );
}
