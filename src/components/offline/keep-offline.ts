import { base } from '../../i18n/routes.ts';

const address = `${base}sw.js`;

type Policy = { createScriptURL: (address: string) => string };
type Factory = { createPolicy: (name: string, rules: Policy) => Policy };

// Where the browser has Trusted Types, an address of code must come from a policy: ours knows this one address.
function trusted(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  return trustedTypes?.createPolicy('bon-vent', { createScriptURL: () => address }).createScriptURL('') ?? address;
}

function offer(registration: ServiceWorkerRegistration): void {
  const line = document.querySelector<HTMLElement>('[data-new-version]');
  const { waiting } = registration;
  // A first visit installs too, and nothing is new then.
  if (!line || !waiting || !navigator.serviceWorker.controller) return;
  line.hidden = false;
  line.querySelector('button')?.addEventListener('click', () => {
    // Only the tab whose reader asked for it is loaded again; what others hold in their hands stays.
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take over');
  });
}

/** Keeps the site on this device for reading without a network, and offers a new version when there is one. */
export async function keepOffline(): Promise<void> {
  const registration = await navigator.serviceWorker.register(trusted(), { updateViaCache: 'none' });
  offer(registration);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(registration);
    });
  });
}
