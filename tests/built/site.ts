import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { addressOf, builtFiles, dist, isNotFound, isOffline } from '../../scripts/site.mjs';

/** A language of the site. */
export type Language = 'fr' | 'en';

/** A built page, read once. `isAnswer`: given in the place of another (an unknown address, no network), no page of the guide. */
export type BuiltPage = {
  file: string;
  address: string;
  language: Language;
  isAnswer: boolean;
  html: string;
  root: HTMLElement;
};

function toPage(file: string): BuiltPage {
  const html = readFileSync(join(dist, file), 'utf8');
  // The parser takes `pre` for raw text unless it is left out here; comments are no text.
  const root = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
  const language = file === 'en/index.html' || file.startsWith('en/') ? 'en' : 'fr';
  return { file, address: addressOf(file), language, isAnswer: isNotFound(file) || isOffline(file), html, root };
}

/** Every page that was built, the answers to unknown addresses included. */
export const pages: BuiltPage[] = builtFiles('.html').map(toPage);

/** The pages a reader can go to. */
export const guidePages = pages.filter(({ isAnswer }) => !isAnswer);

/** The page at an address. // pageAt('/en/quiz/') */
export function pageAt(address: string): BuiltPage | undefined {
  return guidePages.find((page) => page.address === address);
}

/** One attribute of every element that fits, without those that lack it. */
export function attributes({ root }: BuiltPage, selector: string, name: string): string[] {
  return root.querySelectorAll(selector).flatMap((element) => element.getAttribute(name) ?? []);
}
