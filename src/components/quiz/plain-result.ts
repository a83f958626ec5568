import type { ResultText } from './result-text.ts';

/** The result as plain lines, to copy into a message or a note; `write` is the heading of the message after a red line. */
export function plainResult(text: ResultText, write: string): string {
  const [sleep, ...others] = [...text.notices].sort(
    (a, b) => Number(b.id === 'sleep-on-it') - Number(a.id === 'sleep-on-it'),
  );
  const notices = (sleep ? [sleep, ...others] : []).map((notice) => `${notice.title}. ${notice.text}`);
  const sections = text.sections.map(({ title, items, ordered }) =>
    [
      title,
      ...items.map(
        (item, index) => `${ordered ? `${index + 1}.` : '–'} ${[item.quote, item.text].filter(Boolean).join(' ')}`,
      ),
    ].join('\n'),
  );
  const message = text.write === undefined ? [] : [`${write}\n${text.write}`];
  return [text.title, text.lead, ...notices, ...(text.wind ? [text.wind.text] : []), ...sections, ...message].join(
    '\n\n',
  );
}
