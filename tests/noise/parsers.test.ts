import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readTable } from '../../src/components/portfolio/read-table.ts';
import { readDecimal } from '../../src/domain/money/read-decimal.ts';
import { readMoney } from '../../src/domain/money/read-money.ts';
import { readPercent } from '../../src/domain/money/read-percent.ts';
import { readLength } from '../../src/domain/notice/length.ts';
import { cleanName } from '../../src/domain/phrases/clean-name.ts';
import { phrasePieces } from '../../src/domain/phrases/pieces.ts';
import { readTrouble } from '../../src/domain/portfolio/read-client.ts';
import { readHours } from '../../src/domain/portfolio/read-hours.ts';
import { decodeLink } from '../../src/domain/quiz/share.ts';
import { readDay } from '../../src/i18n/read-day.ts';
import { readBackup } from '../../src/stores/backup.ts';
import { readNoticeLink } from '../../src/stores/notice-link.ts';
import { noise, storeFiles, typed } from './noise.ts';

// Every parser against noise: it answers, with what it trusts or with nothing, and what it trusts once it trusts again.
// Decoders of the stores are found by their names, so that the next tool's is here the day it is written.
const RUNS = { numRuns: 10_000 };

type Decode = (raw: unknown) => unknown;
const isDecoder = ([name, value]: [string, unknown]): boolean =>
  /^(decode|read)[A-Z]\w*/.test(name) &&
  !/^read(Backup|Key|NoticeLink|Field|Digit)/.test(name) &&
  typeof value === 'function';
const modules = await Promise.all(storeFiles.map((name) => import(`../../src/stores/${name.replace(/\.ts$/, '')}.ts`)));
const decoders = modules.flatMap((module) => Object.entries(module).filter(isDecoder)) as [string, Decode][];

const parsers: Record<string, (text: string) => unknown> = {
  'a day': readDay,
  'an amount': (text) => readMoney(text, 'EUR'),
  'a number': (text) => readDecimal(text, 2),
  'a percentage': readPercent,
  'a length': readLength,
  hours: readHours,
  'what troubles a client': readTrouble,
  'a link of the quiz': decodeLink,
  'a link of the calculator': readNoticeLink,
  'a phrase': (text) => phrasePieces(text, { colleague: text }, 'fr'),
  'a name': cleanName,
  'a backup': readBackup,
};

const bare = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
afterEach(() => expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(bare));

test('every store with a record is among the decoders', () => {
  const names = decoders.map(([name]) => name);
  for (const name of [
    'decodeShelf',
    'decodeQuiz',
    'decodeNotice',
    'decodePhrases',
    'decodeMessages',
    'decodeRehearsal',
  ])
    expect(names).toContain(name);
  expect(decoders.length).toBeGreaterThanOrEqual(15);
});

describe('what was kept', () => {
  test.each(decoders)('%s answers noise, and trusts what it gave', (_, decode) => {
    fc.assert(
      fc.property(noise, (raw) => {
        const before = JSON.stringify(raw);
        const value = decode(raw);
        expect(JSON.stringify(raw), 'the value read stays as it was').toBe(before);
        if (value === undefined) return;
        const again = JSON.parse(JSON.stringify(value));
        expect(JSON.stringify(decode(again))).toBe(JSON.stringify(value));
      }),
      RUNS,
    );
  });
});

describe('a file', () => {
  test('any text is read to its end as a table, line after line', async () => {
    const cells = fc.array(fc.oneof(fc.constantFrom(...'"\'\t;,\n\u0000\ufeff=|', '\n"', '""', 'sep='), typed), {
      maxLength: 20,
    });
    const pace = { pause: async () => {}, progress: () => {}, signal: new AbortController().signal };
    await fc.assert(
      fc.asyncProperty(cells, async (parts) => {
        const table = await readTable(parts.join(''), pace);
        const lines = table?.lines.map(({ line }) => line) ?? [];
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        expect(
          lines.filter((line) => table?.broken.includes(line)),
          'both read and broken',
        ).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('what is typed or stands in a link', () => {
  test.each(Object.entries(parsers))('%s: any text has an answer', (_, parse) => {
    fc.assert(
      fc.property(typed, (text) => {
        const answer = JSON.stringify(parse(text));
        expect(JSON.stringify(parse(text)), 'the same text, the same answer').toBe(answer);
      }),
      RUNS,
    );
  });
});
