import { choosePhrases } from '../../domain/phrases/choose.ts';
import { listRows } from '../../domain/phrases/rows.ts';
import { firstWish, type PickerProps } from './first-view.ts';
import { PhraseRows } from './PhraseRows.tsx';
import { PickerView } from './PickerView.tsx';
import { summaryOf } from './summary.ts';

const nothing = () => undefined;

/**
 * The picker as the server writes it: the same markup as the living one, answering to nothing. It is never hydrated;
 * the door puts the living picker in its place on first use and finds the reader's choice by its position.
 */
export function FirstView({ locale, level, say, form, files, first }: PickerProps) {
  const wish = firstWish(locale);
  const choices = choosePhrases(first, wish);
  const trails = listRows(choices, []);
  const chosen = {
    situation: 'colleague' as const,
    disrespectful: false,
    tone: 'warm',
    channel: 'said',
    register: 'vous',
    language: locale,
  };
  return (
    <PickerView
      {...{ say, files, level, chosen }}
      isReady={false}
      isWaiting={false}
      notOwed={undefined}
      summary={summaryOf(say, locale, trails.length, wish)}
      onSituation={nothing}
      onFilter={nothing}
      onDisrespect={nothing}
      rows={
        <PhraseRows
          {...{ locale, say, form, choices, trails }}
          language={locale}
          labels={say.slots}
          values={{}}
          edits={{}}
          pinned={[]}
          hasMore
          onFill={nothing}
          onEdit={nothing}
          onPin={nothing}
          onAnother={nothing}
          onBack={nothing}
        />
      }
    />
  );
}
