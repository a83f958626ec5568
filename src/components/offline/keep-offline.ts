import { base } from '../../i18n/routes.ts';
import { adoptStyles } from '../site/adopt-styles.ts';

/** What is said of a new version, in the page's language, and how it looks. */
export type NewVersion = { text: string; use: string; style: string };

const address = `${base}sw.js`;

// The outline of what has the focus and its distance, in pixels (base.css).
const FOCUS_RING = 6;

type Policy = { createScriptURL: (address: string) => string };
type Factory = { createPolicy: (name: string, rules: Policy) => Policy };

// Where the browser has Trusted Types, an address of code must come from a policy: ours knows this one address.
function trusted(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  return trustedTypes?.createPolicy('bon-vent', { createScriptURL: () => address }).createScriptURL('') ?? address;
}

/** The line that says so, at the end of the page: nothing moves when it comes. */
function newLine({ text, use }: NewVersion): HTMLButtonElement {
  const line = Object.assign(document.createElement('p'), { className: 'new-version not-on-paper' });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: use });
  line.setAttribute('role', 'status');
  document.body.append(line);
  line.append(`${text} `, button);
  keepFocusClear(line);
  return button;
}

/**
 * No control that has the focus is behind the line (WCAG 2.4.11). What the focus goes to is scrolled clear of it, however many
 * lines it has; what has the focus when it comes stays where it is, and the line waits at the end of the page until the focus
 * has moved on.
 */
function keepFocusClear(line: HTMLElement): void {
  const { style } = document.documentElement;
  new ResizeObserver(() => {
    style.scrollPaddingBlockEnd = `${line.offsetHeight + FOCUS_RING}px`;
  }).observe(line);
  const focused = document.activeElement;
  if (!focused || focused === document.body) return;
  if (focused.getBoundingClientRect().bottom + FOCUS_RING <= line.getBoundingClientRect().top) return;
  line.dataset.waits = '';
  addEventListener('focusin', () => delete line.dataset.waits, { once: true });
}

async function offer(registration: ServiceWorkerRegistration): Promise<void> {
  // A first visit installs too, and nothing is new then.
  if (!registration.waiting || !navigator.serviceWorker.controller || document.querySelector('.new-version')) return;
  const response = await fetch(`${base}data/offline-${document.documentElement.lang}.json`);
  const say = (await response.json()) as NewVersion;
  adoptStyles(say.style);
  const button = newLine(say);
  button.addEventListener('click', () => {
    const { waiting } = registration;
    // Taken up in another tab already: only this page is still of the version before.
    if (!waiting) return location.reload();
    // Only the tab whose reader asked for it is loaded again; what others hold in their hands stays.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take over');
  });
}

/** Keeps the site on this device for reading without a network, and offers a new version when there is one. */
export async function keepOffline(): Promise<void> {
  const registration = await navigator.serviceWorker.register(trusted(), { updateViaCache: 'none' });
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(registration).catch(() => undefined);
    });
  });
  await offer(registration);
}
