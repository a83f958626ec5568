import { useEffect, useRef, useState } from 'preact/hooks';
import { exitLineOf } from './exit-line.ts';
import { headingOf, spokenMark, type View } from './view.ts';

/** Keeps the screen on where the browser can; says whether it does. */
function useWakeLock(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    // A phone may refuse, for a low battery for instance: then the screen goes dark as it always does.
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const found = await navigator.wakeLock?.request('screen').catch(() => undefined);
      if (isOver) found?.release();
      else lock = found;
      setAwake(found !== undefined && !isOver);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(() => undefined);
    };
  }, []);
  return awake;
}

/** The five lines alone, very large, with the sentence that ends the call: what lies beside the phone. */
export function CallView({ onClose, ...view }: View & { onClose: () => void }) {
  const { say, script } = view;
  const dialog = useRef<HTMLDialogElement>(null);
  const awake = useWakeLock();
  const lang = spokenMark(view);
  const exit = exitLineOf(script.objections);
  const Heading = headingOf(view);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="call-view" aria-labelledby="call-view-title" onClose={onClose}>
      <div class="call-head">
        <Heading id="call-view-title">{say.script.callTitle}</Heading>
        <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
          {say.script.close}
        </button>
      </div>
      {awake && <p class="hint">{say.script.awake}</p>}
      <ol>
        {script.said
          .filter(({ parts }) => parts.length > 0)
          .map(({ name, parts }) => (
            <li key={name}>
              <p class="script-name">{say.script.lines[name]}</p>
              <p class="call-text">
                {parts.map(({ line, text }) => (
                  <span key={line.move} lang={line.language ?? lang}>
                    {text}{' '}
                  </span>
                ))}
              </p>
            </li>
          ))}
      </ol>
      <p class="script-stop">{say.script.stop}</p>
      {exit && (
        <div class="push-back-exit">
          <p>{say.script.callEnd}</p>
          <p class="call-text" lang={lang}>
            {exit}
          </p>
        </div>
      )}
    </dialog>
  );
}
