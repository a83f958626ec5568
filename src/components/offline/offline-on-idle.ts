type Connection = { saveData?: boolean };

/** Once the page is read: fetches what keeps the site offline, unless the reader asked their browser to spare data. */
export function offlineOnIdle(): void {
  const { connection } = navigator as { connection?: Connection };
  if (!('serviceWorker' in navigator) || import.meta.env.DEV || connection?.saveData) return;
  const start = () => import('./keep-offline.ts').then(({ keepOffline }) => keepOffline()).catch(() => undefined);
  const later = () => setTimeout(start, 1500);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
