const adopted = new Set<string>();

/**
 * Gives this page styles that a part loaded on use has brought along as text (`import styles from './x.css?inline'`), once.
 * As a plain import Astro would put them into every page that might load the part, for the few readers who do.
 */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles)) return;
  adopted.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
