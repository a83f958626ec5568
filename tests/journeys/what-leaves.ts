import type { Page } from '@playwright/test';
import type { Language } from './addresses.ts';
import { thoroughForm } from './kept-notice.ts';
import { answersTo } from './kept-quiz.ts';
import { everything, phrasesWith } from './message-page.ts';
import { anyName, odd } from './odd-texts.ts';
import { fullRecords } from './plan-page.ts';

/** Everything every tool can have kept for one client, odd texts wherever a reader may write. */
function oddRecords(language: Language): Record<string, unknown> {
  const full = fullRecords(language) as Record<string, never>;
  const { message, checklist, stakes } = structuredClone(full) as Record<string, never> & {
    message: { drafts: { goodbye: { lines: { move: string; text: string }[]; subject: string } } };
    checklist: { points: Record<string, { note: string }> };
    stakes: Record<'done' | 'paid', { what: string }[]> & { owed: { number: string }[] };
  };
  for (const line of message.drafts.goodbye.lines) if (['reason', 'closing'].includes(line.move)) line.text = odd;
  message.drafts.goodbye.subject = odd;
  for (const point of Object.values(checklist.points)) point.note = odd;
  for (const work of [...stakes.done, ...stakes.paid]) work.what = odd;
  for (const sum of stakes.owed) sum.number = odd;
  return {
    ...full,
    ...{ message, checklist, stakes },
    notice: { ...thoroughForm, answered: 'yes' },
    quiz: {
      answers: { ...answersTo.leave, trigger: 'angry' },
      checked: [],
      results: [{ day: '2026-11-20', verdict: 'leave' }],
    },
    cooling: { note: odd, letter: odd, episodes: [{ start: '2026-11-24', days: 3, felt: odd }] },
    phrases: { ...phrasesWith({ ...everything, client: odd, contact: odd, colleague: odd }), situation: 'colleague' },
    rehearsal: {
      attempts: { why: [{ mark: 1, day: '2026-11-24' }] },
      meeting: '',
      offer: odd,
      decision: 'one',
      voice: false,
    },
    reason: { choice: 'own', own: odd },
    plan: { ticks: { access: '2026-11-24' }, speak: '', note: odd },
    sentence: odd,
  };
}

/** A device with 200 clients, one of whom has everything every tool keeps; and a list of fifty in the portfolio. */
export async function keepEverythingOdd(page: Page, language: Language): Promise<void> {
  const others = Array.from({ length: 199 }, (_, index) => ({
    id: `client${index}`,
    name: `${anyName} ${index}`,
    since: '2026-11-01',
  }));
  const rows = Array.from({ length: 50 }, (_, index) => ({
    id: index + 1,
    name: `${odd} ${index}`,
    hours: String(index + 1),
    income: `${index}00,5`,
    trouble: String(index % 4),
  }));
  const records: Record<string, unknown> = {
    files: { files: [{ id: 'abcd1234', name: anyName, since: '2026-11-01' }, ...others], current: 'abcd1234' },
    portfolio: { currency: 'EUR', period: '', target: '', rows, asked: true },
  };
  for (const [tool, data] of Object.entries(oddRecords(language))) records[`abcd1234/${tool}`] = data;
  await page.addInitScript((records) => {
    if (origin === 'null' || localStorage.getItem('bon-vent/1/files')) return;
    for (const [key, data] of Object.entries(records))
      localStorage.setItem(`bon-vent/1/${key}`, JSON.stringify({ v: 1, data }));
    localStorage.setItem('bon-vent/1/set-aside/abcd1234/quiz', '{"v":1,"da');
  }, records);
}

/** What left a page: the text that was copied, or the file with its name. */
export type Left = { name: string; text: string };

type Watching = { left: Left[]; refuses: boolean };

/**
 * Takes what leaves the page by the clipboard or as a file, and lets nothing further out: a file is taken and never arrives, as
 * where a browser blocks downloads without a word. Once `refuse` was called, both throw.
 */
export async function takeWhatLeaves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (origin === 'null') return;
    const watching: Watching = { left: [], refuses: false };
    Object.assign(window, { watching });
    const blobs = new Map<string, Blob>();
    const orThrow = () => {
      if (watching.refuses) throw new DOMException('no', 'NotAllowedError');
    };
    URL.createObjectURL = (blob) => {
      orThrow();
      const address = `blob:${location.origin}/${blobs.size}`;
      blobs.set(address, blob as Blob);
      return address;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!blob) return click.call(this);
      const left = { name: this.download, text: '' };
      watching.left.push(left);
      blob.text().then((text) => Object.assign(left, { text }));
    };
    navigator.clipboard.writeText = async (text) => {
      orThrow();
      watching.left.push({ name: '', text });
    };
    navigator.clipboard.write = async ([item]) => {
      orThrow();
      for (const type of item?.types ?? [])
        watching.left.push({ name: type, text: (await (await item?.getType(type))?.text()) ?? '' });
    };
  });
}

/** What has left the page until now. */
export function left(page: Page): Promise<Left[]> {
  return page.evaluate(() => (window as unknown as { watching: Watching }).watching.left);
}

/** From here on the browser refuses the clipboard and every file. */
export function refuse(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as { watching: Watching }).watching.refuses = true;
  });
}
