import type { ResultText } from './result-text.ts';

/** The result as plain lines, to copy into a message or a note. */
export function plainResult(text: ResultText): string {
  const [sleep, ...others] = [...text.notices].sort(
    (a, b) => Number(b.id === 'sleep-on-it') - Number(a.id === 'sleep-on-it'),
  );
  const notices = (sleep ? [sleep, ...others] : []).map((notice) => `${notice.title}. ${notice.text}`);
  const sections = text.sections.map(({ title, items, ordered }) =>
    [
      title,
      ...items.map(
        (item, index) => `${ordered ? `${index + 1}.` : '–'} ${item.quote ? `${item.quote} ` : ''}${item.text}`,
      ),
    ].join('\n'),
  );
  return [text.title, text.lead, ...notices, ...(text.wind ? [text.wind.text] : []), ...sections].join('\n\n');
}
