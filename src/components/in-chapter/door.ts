import { base } from '../../i18n/routes.ts';
import type { FoldedTool } from './opened.ts';

const tools = {
  portfolio: async () => (await import('../portfolio/living-portfolio.tsx')).openPortfolio,
  checklist: async () => (await import('../checklist/living-checklist.tsx')).openChecklist,
  stakes: async () => (await import('../stakes/living-stakes.tsx')).openStakes,
} satisfies Record<FoldedTool, unknown>;

/**
 * Makes links to the page of a tool open that tool below them. A link stays a link: for a new tab or window, while the tool is
 * on its way, and once it did not arrive.
 */
export function openInPlace(links: NodeListOf<HTMLAnchorElement>): void {
  for (const link of links) {
    const section = link.closest<HTMLElement>('.tool');
    if (section) hangDoor(link, section);
  }
}

function hangDoor(link: HTMLAnchorElement, section: HTMLElement): void {
  const place = document.createElement('div');
  place.className = 'in-chapter';
  let state: 'folded' | 'coming' | 'open' = 'folded';

  const press = async (event: MouseEvent) => {
    if (isForBrowser(event) || (state === 'coming' && event.detail < 2)) return;
    event.preventDefault();
    if (state === 'coming') return;
    if (state === 'open') return show(true);
    state = 'coming';
    link.style.opacity = '0.65';
    try {
      await fetchInto(link.dataset.opens as FoldedTool, place, () => show(false));
      state = 'open';
      section.append(place);
      show(true);
    } catch {
      link.removeEventListener('click', press);
      link.removeAttribute('aria-expanded');
      apologise(section);
    }
    link.style.opacity = '';
  };

  const show = (isOpen: boolean) => {
    // Whoever has gone on reading meanwhile is not called back.
    const { activeElement } = document;
    const isHere = activeElement === document.body || (activeElement !== null && section.contains(activeElement));
    place.hidden = !isOpen;
    for (const part of section.querySelectorAll<HTMLElement>(':scope > .actions')) part.hidden = isOpen;
    sayState(section, isOpen);
    if (isHere) (isOpen ? place.querySelector('h4') : link)?.focus();
  };

  link.setAttribute('aria-expanded', 'false');
  link.addEventListener('click', press);
}

function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}

async function fetchInto(name: FoldedTool, place: HTMLElement, onFold: () => void): Promise<void> {
  const address = `${base}data/opened-${name}.${document.documentElement.lang}.json`;
  const [open, answer] = await Promise.all([tools[name](), fetch(address)]);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  open(place, await answer.json(), onFold);
}

// Where the reader is with the tool: said again by the folded door only, the open tool says it itself.
function sayState(section: HTMLElement, isOpen: boolean): void {
  const lines = section.querySelectorAll<HTMLElement>('[data-tool-state]');
  for (const line of lines) line.hidden = true;
  if (lines.length > 0 && !isOpen) import('../contract/contract-state.ts').then(({ showStates }) => showStates(lines));
}

// Every page carries the sentence for what did not arrive: said here too, where the reader pressed.
function apologise(section: HTMLElement): void {
  const sentence = document.querySelector('.not-arrived')?.cloneNode(true) as HTMLElement | undefined;
  if (!sentence) return;
  sentence.style.display = 'block';
  section.append(sentence);
}
