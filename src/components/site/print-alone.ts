/**
 * Prints what a tool gives by itself, on its own page and in a chapter alike; `notice-print.css` and
 * `in-chapter.css` do the rest. `printAlone('notice')`
 */
export function printAlone(tool: 'notice' | 'checklist'): void {
  const root = document.documentElement;
  root.dataset.print = tool;
  addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  print();
}
