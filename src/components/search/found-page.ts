import { type ExcerptPiece, excerptPieces, withEllipses, withoutHeading } from './excerpt.ts';
import type { PagefindPage, PagefindSection } from './pagefind.ts';

/** A place in the guide that answers a query; `excerpt` may be empty. */
export type FoundSection = { title: string; url: string; excerpt: ExcerptPiece[] };

/** A page that answers a query, with its best sections in the order of the page. */
export type FoundPage = FoundSection & { sections: FoundSection[] };

const SECTIONS_SHOWN = 4;

function weight(section: PagefindSection): number {
  return section.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

function excerptOf({ title, excerpt }: { title: string; excerpt: string }): ExcerptPiece[] {
  return withEllipses(withoutHeading(excerptPieces(excerpt), title));
}

/** Pagefind's answer about a page as we show it: its heading, and at most four sections under it. */
export function foundPage(page: PagefindPage): FoundPage {
  const anchored = page.sub_results.filter((section) => section.anchor);
  const best = new Set(anchored.toSorted((a, b) => weight(b) - weight(a)).slice(0, SECTIONS_SHOWN));
  const sections = anchored
    .filter((section) => best.has(section))
    .map((section) => ({ title: section.title, url: section.url, excerpt: excerptOf(section) }));
  const title = page.meta.title ?? page.url;
  const beginning = page.sub_results.find((section) => !section.anchor) ?? (sections.length === 0 ? page : undefined);
  return { title, url: page.url, sections, excerpt: beginning ? excerptOf({ title, excerpt: beginning.excerpt }) : [] };
}
