import type { Mark } from '../../domain/brevity/read.ts';
import type { Rule } from '../../domain/brevity/rule.ts';
import { fill } from '../../i18n/say.ts';
import type { MeterWords } from './meter-words.ts';

type Props = {
  id: string;
  number: number;
  say: MeterWords;
  mark: Mark;
  rule: Rule;
  /** The shorter wording; empty when nothing is needed there. */
  instead: string;
  piece: string;
  /** The language of the message where the page has another. */
  language: string | undefined;
  open: boolean;
  onToggle: () => void;
  onReplace: () => void;
};

const LONGEST_PIECE = 70;

function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= LONGEST_PIECE ? line : `${line.slice(0, LONGEST_PIECE).replace(/\p{Cs}$/u, '')}…`;
}

/** One piece that opens a discussion: what it is, why, and the shorter wording with one press. */
export function MarkNote({ id, number, say, mark, rule, instead, piece, language, open, onToggle, onReplace }: Props) {
  const { meter, kinds } = say;
  return (
    <li class="brevity-note">
      <button
        type="button"
        id={id}
        class="brevity-open"
        aria-expanded={open}
        aria-controls={`${id}-why`}
        onClick={onToggle}
      >
        <span class="brevity-number">{number}</span>
        <span>
          <strong>{kinds[mark.kind]}</strong>{' '}
          <bdi class="brevity-quote" lang={language}>
            {fill(meter.quote, { text: excerpt(piece) })}
          </bdi>
        </span>
      </button>
      <div id={`${id}-why`} class="brevity-why" hidden={!open}>
        <p lang={language}>{rule.why}</p>
        <p class="brevity-instead">
          {instead === '' ? meter.leaveOut : <span lang={language}>{fill(meter.instead, { text: instead })}</span>}
        </p>
        <button type="button" class="button-quiet" onClick={onReplace}>
          {instead === '' ? meter.remove : meter.replace}
        </button>
      </div>
    </li>
  );
}
