import type { Page } from '@playwright/test';

/** A name of many scripts, with markup, marks that mean something elsewhere, and emoji; nothing in it may become more than text. */
export const anyName = `Zoë <script>alert(1)</script> שלום مرحبا 李小龍 🌊`;

/** The same and what markup hides in; it has no character that a name is cleaned of. */
export const odd = `${anyName} <img src=x onerror=alert(2)> "A&B" 'c' \\;,|*_`;

/** One character more than a note may have. */
export const long = `${'مرحبا 李 é🌊 '.repeat(1_000)}`.slice(0, 10_001);

/** What of an odd text became part of the page: elements nobody wrote there. Scripts that run are faults of every journey. */
export function hasRun(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main script:not(astro-island script), main img, main [onerror]')]
      .filter((element) => /alert\(|onerror|src="x"/.test(element.outerHTML))
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** What no sentence may hold: values nobody meant to show, and times that run backwards. */
export async function nonsense(page: Page): Promise<string[]> {
  const text = await page.getByRole('main').innerText();
  return (
    text.match(
      /.{0,40}(?:\bNaN\b|undefined|Invalid|\[object |Infinity|[-−]\d+\s(?:jour|day|mois|month|an|year)).{0,20}/g,
    ) ?? []
  );
}
