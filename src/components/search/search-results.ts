import { fill, plural } from '../../i18n/say.ts';
import { followArrows } from './arrow-keys.ts';
import { drawPage, element } from './draw-results.ts';
import { foundPage } from './found-page.ts';
import { findPages, loadEngine, type PagefindHit } from './pagefind.ts';
import { withoutSmallWords } from './query.ts';
import type { SearchSetting } from './search-setting.ts';

/** The parts of a search, in the dialog or in the page. `status` is a polite live region. */
export type SearchParts = { root: HTMLElement; input: HTMLInputElement; status: HTMLElement; results: HTMLElement };

// Pages shown before “show the others”: each costs its text, some 3 kB, and a later search may cost 8 kB.
const PAGES_SHOWN = 2;

// A search that is slower than this, in milliseconds, says that it is loading.
const PATIENCE = 600;

/** Makes the parts search as the reader types. Returns the function that searches for what the field holds now. */
export function searchIn(parts: SearchParts, setting: SearchSetting, headingLevel: 'h2' | 'h3'): () => Promise<void> {
  const { root, input, status, results } = parts;
  const { words, locale, bundlePath } = setting;
  let turn = 0;

  const say = (text: string) => {
    status.textContent = text;
    results.replaceChildren();
  };

  const draw = async (hits: PagefindHit[]) => (await Promise.all(hits.map((hit) => hit.data()))).map(foundPage);
  const show = (pages: Awaited<ReturnType<typeof draw>>) => pages.map((page) => drawPage(page, headingLevel));

  const moreButton = (hits: PagefindHit[]) => {
    const button = element('button', 'search-button', plural(locale, words.more, hits.length));
    button.type = 'button';
    button.addEventListener('click', async () => {
      const pages = show(await draw(hits));
      button.replaceWith(...pages);
      pages[0]?.querySelector('a')?.focus();
    });
    return button;
  };

  const answer = async (query: string, mine: number): Promise<void> => {
    const found = await findPages(bundlePath, withoutSmallWords(query, words.smallWords));
    if (mine !== turn || found.state === 'superseded') return;
    if (found.state === 'no-index') return say(words.noIndex);
    if (found.state === 'unreachable') return say(words.unreachable);
    const { hits } = found;
    if (hits.length === 0) return say(fill(words.nothing, { query }));
    const pages = await draw(hits.slice(0, PAGES_SHOWN));
    if (mine !== turn) return;
    const others = hits.slice(PAGES_SHOWN);
    say(fill(plural(locale, words.found, hits.length), { query }));
    results.append(...show(pages), ...(others.length > 0 ? [moreButton(others)] : []));
  };

  const ask = async () => {
    turn += 1;
    const mine = turn;
    const query = input.value.trim();
    if (query === '') return say(words.invite);
    const slow = setTimeout(() => mine === turn && say(words.loading), PATIENCE);
    await answer(query, mine).catch(() => say(words.unreachable));
    clearTimeout(slow);
  };

  input.addEventListener('focus', () => import.meta.env.DEV || loadEngine(bundlePath).catch(() => {}), { once: true });
  input.addEventListener('input', ask);
  followArrows(root, input);
  return ask;
}
