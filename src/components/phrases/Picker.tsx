import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { anotherWay, shownBy, type Trail, wayBack } from '../../domain/phrases/another-way.ts';
import { choosePhrases, type Wish } from '../../domain/phrases/choose.ts';
import { notOwed as whyNotOwed } from '../../domain/phrases/referral-owed.ts';
import { listName, listRows } from '../../domain/phrases/rows.ts';
import { $phraseFilters, preferPhrases } from '../../stores/phrase-filters.ts';
import { $phrases, changePhrases } from '../../stores/phrases-record.ts';
import { $redLine } from '../../stores/red-line.ts';
import { useClientTurn } from '../client/use-client-turn.ts';
import type { PickerProps } from './first-view.ts';
import { firstWish } from './first-view.ts';
import { useLibrary } from './library.ts';
import { PhraseRows } from './PhraseRows.tsx';
import { PickerView } from './PickerView.tsx';
import { PinnedPhrases } from './PinnedPhrases.tsx';
import { changeEdit, changeSlot, dropPin, togglePin } from './record-changes.ts';
import { summaryOf } from './summary.ts';

/** The living picker. */
export function Picker({ locale, level, say, form, files, first, addresses }: PickerProps) {
  const record = useStore($phrases);
  const filters = useStore($phraseFilters);
  const redLine = useStore($redLine);
  const clientTurn = useClientTurn();
  const [told, setTold] = useState('');
  const root = useRef<HTMLDivElement>(null);

  const language = filters.language ?? locale;
  const register = language === 'fr' ? filters.register : undefined;
  const notOwed = whyNotOwed({ redLine, disrespectful: record.disrespectful });
  // Warm, as the guide advises, unless there is little to be warm about.
  const tone = filters.tone ?? (notOwed ? 'neutral' : 'warm');
  const asked = { tone, channel: filters.channel, register };
  const wish: Wish = notOwed
    ? { move: 'closing', ...asked }
    : { move: 'referral', situation: record.situation, ...asked };
  const list = listName(wish, language);

  const { library, failed, retry } = useLibrary(addresses, language);
  const isFirst = list === listName(firstWish(locale), locale);
  const phrases = library?.phrases ?? (isFirst ? first : []);
  const labels = library?.labels ?? say.slots;
  const choices = choosePhrases(phrases, wish);
  const trails = listRows(choices, record.rows.list === list ? record.rows.trails : []);
  const ring = choices.map(({ phrase }) => phrase.id);

  const turn = (row: number, rows: Trail[]) => {
    changePhrases({ rows: { list, trails: rows } });
    const shown = choices.find(({ phrase }) => phrase.id === shownBy(rows[row] ?? []));
    setTold(shown?.phrase.text ?? '');
  };
  // The first turn may come before the library: it is done as soon as there is something to turn to.
  const [waiting, setWaiting] = useState<number | undefined>();
  useEffect(() => {
    if (!library || waiting === undefined) return;
    turn(waiting, anotherWay(trails, waiting, ring));
    setWaiting(undefined);
  }, [library, waiting]);
  const pin = (id: string, text: string) => {
    setTold(togglePin({ id, language, text }) ? say.pins.kept : say.pins.removed);
  };

  return (
    <div ref={root}>
      <PickerView
        {...{ say, files, level, notOwed }}
        isReady
        isWaiting={choices.length === 0}
        chosen={{ ...filters, tone, language, situation: record.situation, disrespectful: record.disrespectful }}
        summary={
          choices.length > 0
            ? summaryOf(say, locale, trails.length, wish)
            : failed
              ? say.picker.failed
              : say.picker.loading
        }
        onSituation={(situation) => changePhrases({ situation })}
        onFilter={preferPhrases}
        onDisrespect={(disrespectful) => {
          changePhrases({ disrespectful });
          setTold(disrespectful ? say.notOwed.title : '');
        }}
        rows={
          choices.length === 0 && failed ? (
            <button type="button" class="button-quiet" onClick={retry}>
              {say.picker.retry}
            </button>
          ) : (
            <PhraseRows
              key={`${clientTurn} ${list}`}
              {...{ locale, say, form, choices, trails, language, labels }}
              values={record.values}
              edits={record.edits}
              hasMore={library === undefined || choices.length > trails.length}
              pinned={record.pins.map(({ id }) => id)}
              onFill={changeSlot}
              onEdit={(id, text) => {
                changeEdit(id, text, choices, labels);
                if (text === undefined) setTold(say.editing.restored);
              }}
              onPin={pin}
              onAnother={setWaiting}
              onBack={(row) => turn(row, wayBack(trails, row))}
            />
          )
        }
        pins={
          <PinnedPhrases
            key={clientTurn}
            {...{ locale, say, form, level }}
            pins={record.pins}
            values={record.values}
            isGone={(kept) =>
              library !== undefined && kept.language === language && !library.phrases.some(({ id }) => id === kept.id)
            }
            labelsOf={(kept) => (kept.language === language ? labels : say.slots)}
            onFill={changeSlot}
            onRemove={(id) => {
              dropPin(id);
              setTold(say.pins.removed);
              // The button is gone with its phrase: the focus goes to what is left of the list, else to the phrases.
              const heading = record.pins.length > 1 ? '#phrase-pins-title' : '.phrase-list-head [tabindex]';
              root.current?.querySelector<HTMLElement>(heading)?.focus();
            }}
          />
        }
      />
      <p role="status" class="visually-hidden">
        {told}
      </p>
    </div>
  );
}
