import { useEffect } from 'preact/hooks';
import type { RuleSheet } from '../../domain/brevity/rule.ts';
import { changedLines, linesText } from '../../domain/message/replace-piece.ts';
import { linePieces } from '../../i18n/say-letter.ts';
import { BrevityMeter } from '../brevity/BrevityMeter.tsx';
import type { MeterWords } from '../brevity/meter-words.ts';
import { useFetched } from '../reason/use-fetched.ts';
import { adoptStyles } from '../site/adopt-styles.ts';
import type { View } from './view.ts';

/** What the meter's file holds: its words in the language of the page, and its styles. */
export type MeterData = { say: MeterWords; styles: string[] };

/** What the opened meter is handed. */
export type MeterOpenProps = Pick<View, 'locale' | 'composer' | 'links'> & { failed: string };

/** The meter over all lines of the message. A piece replaced in it is an edit of the line it stood in. */
export function MeterOpen({ locale, composer, links, failed }: MeterOpenProps) {
  const { draft, filling, acts } = composer;
  const data = useFetched<MeterData>(links.meter);
  const rules = useFetched<RuleSheet>(links.rules[draft.language]);
  useEffect(() => data.value?.styles.forEach(adoptStyles), [data.value]);
  if (data.failed || rules.failed) return <p role="alert">{failed}</p>;
  if (!data.value || !rules.value) return null;
  const lines = draft.lines
    .filter(({ out, text }) => !out && text !== '')
    .map((line) => ({ move: line.move, pieces: linePieces(line, draft, filling.values) }));
  return (
    <BrevityMeter
      locale={locale}
      say={data.value.say}
      text={linesText(lines, filling.labels)}
      rules={rules.value}
      onReplace={(after) => acts.rewrite(changedLines(lines, filling.labels, after))}
      id="message-meter"
    />
  );
}
