import { useState } from 'preact/hooks';
import type { Slot } from '../../domain/phrases/phrase.ts';
import { blanksOf, phrasePieces, piecesText, type SlotValues } from '../../domain/phrases/pieces.ts';
import type { Pin } from '../../stores/phrases-record.ts';
import { CopyPhrase } from './CopyPhrase.tsx';
import { PhraseText } from './PhraseText.tsx';
import { languageMark, type Voice } from './picker-words.ts';

type Shared = Voice & {
  values: SlotValues;
  onFill: (slot: Slot, value: string) => void;
  onRemove: (id: string) => void;
};

type Props = Shared & {
  level: 2 | 3;
  pins: Pin[];
  /** Whether the library lost the phrase since it was kept. */
  isGone: (pin: Pin) => boolean;
  /** The labels of blanks in the language of the pin, as far as they are here. */
  labelsOf: (pin: Pin) => Record<Slot, string>;
};

type PinProps = Shared & { pin: Pin; gone: boolean; labels: Record<Slot, string> };

function PinnedPhrase({ locale, say, form, values, pin, gone, labels, onFill, onRemove }: PinProps) {
  const [open, setOpen] = useState<number | undefined>();
  const pieces = phrasePieces(pin.text, values, pin.language);
  return (
    <li class="phrase">
      <p class="phrase-text" lang={languageMark(locale, pin.language)}>
        <PhraseText {...{ pieces, values, labels, say, open, onFill }} onOpen={setOpen} />
      </p>
      {gone && <p class="hint">{say.pins.gone}</p>}
      <div class="phrase-actions">
        <CopyPhrase
          {...{ locale, say, form }}
          text={piecesText(pieces, labels)}
          blanks={blanksOf(pieces)}
          onComplete={() => setOpen(pieces.findIndex((piece) => piece.kind === 'blank'))}
        />
        <button type="button" class="link-button" onClick={() => onRemove(pin.id)}>
          {say.pins.remove}
        </button>
      </div>
    </li>
  );
}

/** The phrases the reader keeps for the message, with the text they had when they were kept. */
export function PinnedPhrases({ level, pins, isGone, labelsOf, ...shared }: Props) {
  const Heading = `h${level}` as const;
  if (pins.length === 0) return null;
  return (
    <section class="phrase-pins" aria-labelledby="phrase-pins-title">
      <Heading id="phrase-pins-title" tabIndex={-1}>
        {shared.say.pins.title}
      </Heading>
      <ul class="phrase-list">
        {pins.map((pin) => (
          <PinnedPhrase key={pin.id} {...shared} pin={pin} gone={isGone(pin)} labels={labelsOf(pin)} />
        ))}
      </ul>
    </section>
  );
}
