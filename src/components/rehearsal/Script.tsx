import { useState } from 'preact/hooks';
import { type ScriptLineName, scriptLines } from '../../domain/rehearsal/script.ts';
import { fill, plural, sayList } from '../../i18n/say.ts';
import { CallView } from './CallView.tsx';
import { ScriptLine } from './ScriptLine.tsx';
import { SoundFields } from './SoundFields.tsx';
import { headingOf, type View } from './view.ts';

/** The five lines, large, each with what can be done to it, and how long they are. */
export function Script(view: View) {
  const { say, locale, links, script } = view;
  const { library, seconds, hasDraft } = script;
  const [open, setOpen] = useState<ScriptLineName | undefined>();
  const [calling, setCalling] = useState(false);
  const Heading = headingOf(view);
  const minutes = { n: Math.floor(seconds / 60), s: seconds % 60 };
  return (
    <section class="rehearsal-script" aria-labelledby="rehearsal-script">
      <Heading id="rehearsal-script" tabIndex={-1}>
        {say.script.title}
      </Heading>
      <p class="hint">
        {hasDraft ? say.script.fromDraft : say.script.fromLibrary} {say.script.kept}{' '}
        <a href={links.message}>{say.script.message}</a>.
      </p>
      <SoundFields {...view} />
      {library.failed && (
        <p class="notice-line">
          {say.script.failed}{' '}
          <button type="button" class="link-button" onClick={library.retry}>
            {say.script.retry}
          </button>
        </p>
      )}
      <ol class="script-lines">
        {scriptLines.map(({ name }) => (
          <ScriptLine
            key={name}
            {...view}
            name={name}
            isOpen={open === name}
            onToggle={(is) => setOpen(is ? name : undefined)}
          />
        ))}
      </ol>
      <p class="script-stop">{say.script.stop}</p>
      <p role="status" class="hint script-told">
        {script.told}
      </p>
      <p class="hint script-length">
        {seconds < 60 ? plural(locale, say.script.length, seconds) : fill(say.script.minutes, minutes)}
        {script.blankSlots.length > 0 &&
          ` ${fill(say.script.left, {
            slots: sayList(
              locale,
              script.blankSlots.map((slot) => say.phrase.slots[slot]),
            ),
          })}`}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={() => setCalling(true)}>
          {say.script.call}
        </button>
      </p>
      {calling && <CallView {...view} onClose={() => setCalling(false)} />}
    </section>
  );
}
