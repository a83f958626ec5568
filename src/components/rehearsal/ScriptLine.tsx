import { useRef, useState } from 'preact/hooks';
import type { ScriptLineName } from '../../domain/rehearsal/script.ts';
import { fill } from '../../i18n/say.ts';
import { dayFault } from '../../i18n/say-values.ts';
import { PhraseText } from '../phrases/PhraseText.tsx';
import { PartTools } from './PartTools.tsx';
import type { SaidPart } from './script-view.ts';
import type { View } from './view.ts';

type Props = View & { name: ScriptLineName; isOpen: boolean; onToggle: (isOpen: boolean) => void };

/** What there is to know about a sentence, a few words each. */
function notesOf({ say, script }: View, { line, pieces }: SaidPart): string[] {
  const { line: words, edited } = say.phrase;
  const faults = pieces.flatMap((piece) => {
    const fault = piece.kind === 'literal' ? undefined : dayFault(piece.slot, script.typed[piece.slot] ?? '');
    return fault ? [words.dayFaults[fault === 'no-such-day' || fault === 'other-weekday' ? fault : 'unreadable']] : [];
  });
  const own = [line.edited && edited, line.language && words.otherLanguage, script.isGone(line) && words.gone];
  return [...own, ...faults].filter((note) => typeof note === 'string');
}

/** One line of the script: its name, its words, and behind one button what can be done with them. */
export function ScriptLine({ name, isOpen, onToggle, ...view }: Props) {
  const { say, locale, script } = view;
  const { said, raw, filling, acts, notOwed, draft } = script;
  const [blank, setBlank] = useState<{ move: string; piece: number } | undefined>();
  const toggle = useRef<HTMLButtonElement>(null);
  const { parts, left } = said.find((each) => each.name === name) ?? { parts: [], left: [] };
  const title = say.script.lines[name];
  const notes = parts.flatMap((part) => notesOf(view, part));
  return (
    <li class={`script-line${isOpen ? ' script-open' : ''}`}>
      <p class="script-name">{title}</p>
      {parts.length > 0 && (
        <p class="script-text">
          {parts.map(({ line, pieces }) => {
            const language = line.language ?? draft.language;
            return (
              <span key={line.move} class="phrase-text" lang={language === locale ? undefined : language}>
                <PhraseText
                  pieces={pieces}
                  values={raw}
                  labels={filling.labels}
                  say={say.phrase}
                  open={blank?.move === line.move ? blank.piece : undefined}
                  onOpen={(piece) => setBlank(piece === undefined ? undefined : { move: line.move, piece })}
                  onFill={acts.fill}
                />{' '}
              </span>
            );
          })}
        </p>
      )}
      {notes.length > 0 && <p class="hint">{notes.join(' · ')}</p>}
      {left.map(({ move }) => {
        const isUnowed = move === 'referral' && notOwed !== undefined && !draft.owed;
        return isUnowed ? (
          <p key={move} class="hint">
            {say.script.noReferral}
          </p>
        ) : (
          parts.length === 0 && (
            <p key={move} class="hint">
              {fill(say.script.missing, { line: title })}{' '}
              <button
                type="button"
                class="link-button"
                aria-label={fill(say.phrase.line.inNamed, { move: title })}
                onClick={() => acts.leaveOut(move, false)}
              >
                {say.phrase.line.in}
              </button>
            </p>
          )
        );
      })}
      {parts.length > 0 && (
        <button
          type="button"
          class="link-button script-toggle"
          ref={toggle}
          aria-expanded={isOpen}
          aria-label={fill(say.script.changeNamed, { line: title })}
          onClick={() => onToggle(!isOpen)}
        >
          {say.script.change}
        </button>
      )}
      {isOpen && (
        <div class="script-tools">
          {parts.map((part) => (
            <PartTools key={part.line.move} {...view} part={part} isOnly={parts.length === 1} />
          ))}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              toggle.current?.focus();
              onToggle(false);
            }}
          >
            {say.script.close}
          </button>
        </div>
      )}
    </li>
  );
}
