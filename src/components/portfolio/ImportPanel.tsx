import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileLine } from '../../domain/portfolio/gather.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, sayNumber } from '../../i18n/say.ts';
import type { PortfolioRecord } from '../../stores/portfolio-record.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportSource } from './ImportSource.tsx';
import type { PortfolioData } from './portfolio-data.ts';
import { plainBreaks, type Refusal, readFile } from './read-file.ts';
import { pacer } from './read-lines.ts';
import { type Pace, readTable, type Table } from './read-table.ts';

/** `onTake` gets what changes in the list, and the sentence that says so. */
export type ImportPanelProps = {
  locale: Locale;
  data: PortfolioData;
  kind: 'paste' | 'file';
  currencies: [string, string][];
  onTake: (changes: Partial<PortfolioRecord>, text: string) => void;
  onClose: (text: string) => void;
};

/** Why nothing was read. */
export type NoTable = Refusal | 'nothing-pasted' | 'no-table';

/** From a file or pasted lines to a preview the reader agrees to; nothing of the list changes before. */
export function ImportPanel({ locale, data, kind, currencies, onTake, onClose }: ImportPanelProps) {
  const say = data.file;
  const [table, setTable] = useState<Table | undefined>();
  const [progress, setProgress] = useState<number | undefined>();
  const [wrong, setWrong] = useState('');
  const stop = useRef<AbortController>();
  useEffect(() => () => stop.current?.abort(), []);

  const refuse = (code: NoTable, size = 0) => {
    setProgress(undefined);
    setWrong(fill(say.refused[code], { size: sayNumber(locale, Math.ceil(size / 100_000) / 10) }));
  };
  const read = async (text: string, pace: Pace) => {
    const found = await readTable(text, pace);
    if (!found) return;
    if (!isTable(found.lines)) return refuse('no-table');
    setProgress(undefined);
    setTable(found);
  };
  const begin = (): Pace => {
    stop.current?.abort();
    stop.current = new AbortController();
    setWrong('');
    setTable(undefined);
    setProgress(0);
    return { pause: pacer(), progress: setProgress, signal: stop.current.signal };
  };
  const readPasted = (text: string) =>
    text.trim() === '' ? refuse('nothing-pasted') : read(plainBreaks(text), begin());
  const readChosen = async (file: File) => {
    const pace = begin();
    // Two halves of one bar: the bytes become text, the text becomes lines.
    const got = await readFile(file, { ...pace, progress: (part) => pace.progress(part / 2) });
    if (got.kind === 'refused') return refuse(got.code, file.size);
    if (got.kind === 'text') await read(got.text, { ...pace, progress: (part) => pace.progress(0.5 + part / 2) });
  };
  const cancel = () => {
    stop.current?.abort();
    onClose(say.cancelled);
  };

  return (
    <section class="portfolio-panel" aria-labelledby="portfolio-panel-title">
      <p class="portfolio-panel-title" id="portfolio-panel-title">
        {kind === 'paste' ? say.pasteTitle : say.fileTitle}
      </p>
      <ImportSource say={say} kind={kind} wrong={wrong} onText={readPasted} onFile={readChosen} />
      <p role="status" class="visually-hidden">
        {progress !== undefined && say.reading}
      </p>
      {progress !== undefined && (
        <p class="portfolio-progress">
          <label>
            {say.reading} <progress max={1} value={progress} />
          </label>
          <button type="button" class="button-quiet" onClick={cancel}>
            {say.cancel}
          </button>
        </p>
      )}
      {table && <ImportPreview {...{ locale, data, table, currencies, onTake }} />}
      <button type="button" class="link-button" onClick={() => onClose('')}>
        {say.close}
      </button>
    </section>
  );
}

function isTable(lines: readonly FileLine[]): boolean {
  return lines.some(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
}
