import type { Client } from '../../domain/portfolio/client.ts';

/** The five clients of the first chapter's example: one of them takes 140 of 400 hours and brings 4,200 of 19,800. */
export function exampleClients(names: readonly string[]): Client[] {
  const figures = [
    [140, 4200],
    [90, 5400],
    [70, 4600],
    [60, 3400],
    [40, 2200],
  ] as const;
  return figures.map(([hours, income], index) => ({
    name: names[index] ?? '',
    seconds: hours * 3600,
    income: `${income}.00`,
  }));
}
