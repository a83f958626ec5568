/** Prints the answer by itself, on the calculator's page and in a chapter alike; `notice-print.css` does the rest. */
export function printAlone(): void {
  const root = document.documentElement;
  root.dataset.print = 'notice';
  addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  print();
}
