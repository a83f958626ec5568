import { searchIn } from './search-results.ts';
import { pageSetting } from './search-setting.ts';

const KEY = '#q=';

// A fragment never leaves the browser: what a reader searches for is in no server's log.
function queryOfAddress(): string {
  if (!location.hash.startsWith(KEY)) return '';
  try {
    return decodeURIComponent(location.hash.slice(KEY.length));
  } catch {
    return '';
  }
}

/** Brings the page of search to life: its field searches, its address keeps the query, the plain index steps aside. */
export function searchHere(): void {
  const root = document.getElementById('search-here');
  const input = root?.querySelector('input');
  const status = root?.querySelector<HTMLElement>('[role="status"]');
  const results = root?.querySelector<HTMLElement>('.search-results');
  const index = document.getElementById('search-index');
  if (!root || !input || !status || !results || !index) return;

  const ask = searchIn({ root, input, status, results }, pageSetting(), 'h2');
  const stepAside = () => {
    index.hidden = input.value.trim() !== '';
  };
  input.addEventListener('input', () => {
    stepAside();
    const query = input.value.trim();
    history.replaceState(history.state, '', query === '' ? location.pathname : `${KEY}${encodeURIComponent(query)}`);
  });
  const begin = () => {
    const asked = queryOfAddress();
    if (asked !== '') input.value = asked;
    stepAside();
    if (input.value.trim() !== '') ask();
  };
  addEventListener('hashchange', begin);
  begin();
}
