import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { MeterOpenProps } from './MeterOpen.tsx';
import type { View } from './view.ts';

/** The brevity meter behind one button: it is fetched when somebody wants the whole message read. */
export function MeterPart({ say, locale, links, composer }: View) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [loaded, setLoaded] = useState<{ Meter: ComponentType<MeterOpenProps> } | undefined>();
  const toggle = () => {
    setOpen(!open);
    if (loaded || open) return;
    setFailed(false);
    import('./MeterOpen.tsx').then(({ MeterOpen }) => setLoaded({ Meter: MeterOpen })).catch(() => setFailed(true));
  };
  return (
    <div class="message-meter">
      <button type="button" id="message-read" class="link-button" aria-expanded={open} onClick={toggle}>
        {say.meter}
      </button>
      {open && failed && <p role="alert">{say.meterFailed}</p>}
      {open && loaded && <loaded.Meter {...{ locale, composer }} failed={say.meterFailed} links={links} />}
    </div>
  );
}
