import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { outcomeOf } from '../../domain/quiz/outcome.ts';
import { $clientFiles, $currentFile } from '../../stores/client-files.ts';
import { quizRecordOf } from '../../stores/quiz-record.ts';
import { Heading } from './Heading.tsx';
import { SideBySide, sideOf } from './SideBySide.tsx';
import type { StepProps } from './step-props.ts';

/** Two clients side by side: their verdicts, winds, and the answers that differ. */
export function CompareStep({ words, level, record, heading, go }: StepProps) {
  const { after, files } = words;
  const { compare } = after;
  const current = useStore($currentFile);
  const others = useStore($clientFiles).filter(({ id }) => id !== current?.id);
  const answered = others.filter(({ id }) => Object.keys(quizRecordOf(id).answers).length > 0);
  const [picked, setPicked] = useState('');
  const other = answered.find(({ id }) => id === picked) ?? answered[0];
  const nameOf = (name: string | undefined) => name || files.unnamed;
  const sides = useMemo(() => {
    if (!other) return undefined;
    const theirs = quizRecordOf(other.id).answers;
    return [
      sideOf(nameOf(current?.name), outcomeOf(record.answers), record.answers, words),
      sideOf(nameOf(other.name), outcomeOf(theirs), theirs, words),
    ] as const;
  }, [other?.id, current?.id, record.answers]);

  return (
    <div class="quiz-step">
      <Heading level={level} focusRef={heading}>
        {compare.title}
      </Heading>
      {sides ? (
        <>
          <p>{compare.lead}</p>
          <div class="field not-on-paper">
            <label for="compare-with">{compare.pick}</label>
            <select id="compare-with" value={other?.id} onChange={(event) => setPicked(event.currentTarget.value)}>
              {answered.map(({ id, name }) => (
                <option key={id} value={id}>
                  {nameOf(name)}
                </option>
              ))}
            </select>
          </div>
          <SideBySide {...{ words, sides, same: compare.same, unread: '' }} caption={compare.title} />
        </>
      ) : (
        <p>{compare.alone}</p>
      )}
      <div class="actions">
        <button type="button" class="button-quiet" onClick={() => go({ at: 'result' })}>
          {compare.back}
        </button>
      </div>
    </div>
  );
}
