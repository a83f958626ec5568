import { shownBy, type Trail } from '../../domain/phrases/another-way.ts';
import type { Choice } from '../../domain/phrases/choose.ts';
import type { PhraseLanguage, Slot } from '../../domain/phrases/phrase.ts';
import type { SlotValues } from '../../domain/phrases/pieces.ts';
import { PhraseRow, type RowActions } from './PhraseRow.tsx';
import type { Voice } from './picker-words.ts';

type Props = Voice &
  Omit<RowActions, 'onAnother' | 'onBack'> & {
    choices: readonly Choice[];
    trails: readonly Trail[];
    language: PhraseLanguage;
    labels: Record<Slot, string>;
    values: SlotValues;
    edits: Record<string, string>;
    pinned: readonly string[];
    /** Whether there are more phrases than rows; also while nobody can tell because the library is still on its way. */
    hasMore: boolean;
    onAnother: (row: number) => void;
    onBack: (row: number) => void;
  };

/** The list of phrases, each row in the wording the reader turned it to. */
export function PhraseRows({ choices, trails, edits, pinned, hasMore, onAnother, onBack, ...shared }: Props) {
  return (
    <ol class="phrase-list">
      {trails.map((trail, row) => {
        const choice = choices.find(({ phrase }) => phrase.id === shownBy(trail));
        if (!choice) return null;
        return (
          <PhraseRow
            key={trail[0]}
            {...shared}
            row={row}
            choice={choice}
            edit={edits[choice.phrase.id]}
            isPinned={pinned.includes(choice.phrase.id)}
            hasAnother={hasMore}
            hasBack={trail.length > 1}
            onAnother={() => onAnother(row)}
            onBack={() => onBack(row)}
          />
        );
      })}
    </ol>
  );
}
