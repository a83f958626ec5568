import type { Page } from '@playwright/test';
import type { Answers } from '../../src/domain/quiz/answers.ts';
import type { PastResult } from '../../src/domain/quiz/history.ts';

/** What an earlier visit left on the device for one client; `answers` may hold what a later version no longer knows. */
export type Kept = { name: string; answers: Record<string, string>; results?: readonly PastResult[] };

/** Answers that lead to each verdict, complete. */
export const answersTo = {
  leave: {
    tone: 'courteous',
    ethics: 'no',
    payment: 'reminders',
    'effective-rate': 'under-60',
    unbilled: 'to-15',
    'off-hours': 'never',
    indecision: 'vague',
    dread: 'dread',
    raised: 'several',
    response: 'unchanged',
    'my-part': 'no',
    'take-again': 'no',
    'income-share': 'to-25',
    runway: 'to-6',
    owed: 'nothing',
    'exit-clause': 'notice',
    trigger: 'no',
    'how-often': 'few',
  },
  reset: {
    tone: 'curt',
    ethics: 'no',
    payment: 'two-weeks',
    'effective-rate': 'under-80',
    unbilled: 'to-15',
    'off-hours': 'never',
    indecision: 'vague',
    dread: 'annoyance',
    raised: 'not-yet',
    'my-part': 'no',
    'take-again': 'conditions',
    trigger: 'calm',
    'how-often': 'few',
  },
} as const satisfies Record<string, Answers>;

/** Leaves client files with their quizzes on the device before the page opens, the first of them open. */
export async function keepClients(page: Page, clients: readonly Kept[]): Promise<void> {
  const files = clients.map(({ name }, index) => ({ id: `client${index + 1}`, name, since: '2026-01-01' }));
  const records = clients.map(({ answers, results = [] }, index) => ({
    key: `bon-vent/1/client${index + 1}/quiz`,
    data: { answers, checked: [], results },
  }));
  await page.addInitScript(
    ([files, records]) => {
      if (localStorage.getItem('bon-vent/1/files')) return;
      const keep = (key: string, data: unknown) => localStorage.setItem(key, JSON.stringify({ v: 1, data }));
      keep('bon-vent/1/files', { files, current: files[0]?.id ?? null });
      for (const { key, data } of records) keep(key, data);
    },
    [files, records] as const,
  );
}

/** Every key of this site and its value, as the device holds them now. */
export function keptKeys(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('bon-vent/'))),
  );
}
