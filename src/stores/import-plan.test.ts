import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kept, readBackup, writeBackup } from './backup.ts';
import { pack } from './envelope.ts';
import { type ImportMode, planImport } from './import-plan.ts';
import { worthOf } from './kept-kinds.ts';

const files = pack({ files: [{ id: 'abcd1234', name: 'Studio du port', since: '2026-11-02' }], current: 'abcd1234' });
const others = pack({ files: [{ id: 'efgh5678', name: 'La criée', since: '2026-11-20' }], current: 'efgh5678' });
const quiz = pack({ answers: { tone: 'curt' }, checked: [], results: [] });
const otherQuiz = pack({ answers: { tone: 'courteous' }, checked: [], results: [] });
const kept = (entries: Record<string, string>): Kept => new Map(Object.entries(entries));
const day = '2026-11-25';

function outcome(here: Kept, coming: Kept, mode: ImportMode): Record<string, string> {
  const next = new Map(here);
  for (const [name, text] of planImport(coming, day, here, mode).changes) {
    if (text === undefined) next.delete(name);
    else next.set(name, text);
  }
  return Object.fromEntries(next);
}

const fates = (here: Kept, coming: Kept, mode: ImportMode = 'merge') =>
  planImport(coming, day, here, mode).entries.map(({ name, fate, why }) => `${name}: ${fate}, ${why}`);

describe('a backup', () => {
  it('is read by eye where it can be, and byte for byte where it must be', () => {
    const state = kept({ files, 'abcd1234/quiz': quiz, 'set-aside/files': '{"v":1,"da', 'set-aside/x': '{ "v": 1 }' });
    const text = writeBackup(state, day);
    expect(text).toContain('"tone": "curt"');
    expect(readBackup(text)).toEqual({ kind: 'backup', day, kept: state });
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['\u0000\u0001PNG', 'noise'],
    ['{"files":[]}', 'other'],
    ['[1]', 'other'],
    ['null', 'other'],
    [`{"format":"bon-vent","version":2,"day":"${day}","kept":{}}`, 'future'],
    ['{"format":"bon-vent","version":1,"kept":{}}', 'other'],
    [writeBackup(kept({ files }), day).slice(0, 150), 'cut'],
  ])('says of %j in a word what it is', (text, code) => {
    expect(readBackup(text)).toEqual({ kind: 'fault', code });
  });

  it('never throws, whatever the file holds or lacks', () => {
    const whole = writeBackup(kept({ files, 'abcd1234/quiz': quiz }), day);
    const altered = fc.tuple(fc.nat(whole.length), fc.nat(8), fc.string({ maxLength: 4 })).map(([at, gone, put]) => {
      return whole.slice(0, at) + put + whole.slice(at + gone);
    });
    const shaped = fc
      .record({ kept: fc.dictionary(fc.string(), fc.jsonValue()) })
      .map(({ kept: held }) => JSON.stringify({ format: 'bon-vent', version: 1, day, kept: held }));
    fc.assert(
      fc.property(fc.oneof(altered, shaped, fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const read = readBackup(text);
        if (read.kind !== 'backup') return;
        const plan = planImport(read.kept, read.day, kept({ files: others }), 'merge');
        expect(plan.entries).toHaveLength(read.kept.size);
        // Whatever is taken under a name that a tool reads, the tool can read.
        for (const [name, taken] of plan.changes) {
          if (taken !== undefined) expect(['whole', 'aside']).toContain(worthOf(name, taken).kind);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('planImport', () => {
  const full = kept({ files, 'abcd1234/quiz': quiz, reading: pack({ last: null, read: ['01-knowing-when'] }) });

  it.each<ImportMode>(['merge', 'replace'])('into an empty device gives the identical state (%s)', (mode) => {
    expect(outcome(kept({}), full, mode)).toEqual(Object.fromEntries(full));
  });

  it.each<ImportMode>(['merge', 'replace'])('of what is here already changes nothing (%s)', (mode) => {
    expect(planImport(full, day, full, mode).changes.size).toBe(0);
    expect(fates(full, full, mode).every((each) => each.includes('same'))).toBe(true);
  });

  it('merges: client files of both sides, a record as it comes in, chapters read on either side', () => {
    const here = kept({
      files: others,
      'efgh5678/quiz': quiz,
      'abcd1234/quiz': otherQuiz,
      reading: pack({ last: '02', read: ['02-without-emotion'] }),
    });
    const result = outcome(here, full, 'merge');
    expect(JSON.parse(result.files ?? '').data).toEqual({
      files: [...JSON.parse(others).data.files, ...JSON.parse(files).data.files],
      current: 'efgh5678',
    });
    expect([result['efgh5678/quiz'], result['abcd1234/quiz']]).toEqual([quiz, quiz]);
    expect(JSON.parse(result.reading ?? '').data.read).toEqual(['02-without-emotion', '01-knowing-when']);
    expect(fates(here, full)).toEqual([
      'files: changed, whole',
      'abcd1234/quiz: changed, whole',
      'reading: changed, whole',
    ]);
  });

  it('replaces: what only this device holds leaves it, and is named', () => {
    const here = kept({ files: others, 'efgh5678/quiz': quiz });
    expect(outcome(here, full, 'replace')).toEqual(Object.fromEntries(full));
    expect(planImport(full, day, here, 'replace').leaving).toEqual(['efgh5678/quiz']);
  });

  it('keeps aside what no tool can read, with why, and loses nothing', () => {
    const coming = kept({
      files: 'noise',
      'abcd1234/quiz': '{"v":1,"data":{"answers":{"weather":"grim"},"checked":[],"results":[]}}',
      'abcd1234/weather': pack({ grim: true }),
      'abcd1234/notice': '{"v":99,"data":{}}',
      'set-aside/files/2': 'older noise',
    });
    const result = outcome(kept({}), coming, 'merge');
    expect(fates(kept({}), coming)).toEqual([
      'files: aside, unreadable',
      'abcd1234/quiz: new, part',
      'abcd1234/weather: aside, unknown',
      'abcd1234/notice: aside, future',
      'set-aside/files/2: aside, aside',
    ]);
    expect(result).toEqual({
      'set-aside/files': 'noise',
      'set-aside/files/2': 'older noise',
      'set-aside/abcd1234/quiz': coming.get('abcd1234/quiz'),
      'set-aside/abcd1234/weather': coming.get('abcd1234/weather'),
      'set-aside/abcd1234/notice': coming.get('abcd1234/notice'),
      'abcd1234/quiz': pack({ answers: {}, checked: [], results: [] }),
      // The list could not be read: the record gets a file of its own, so that it is in sight.
      files: pack({ files: [{ id: 'abcd1234', name: '', since: day }], current: 'abcd1234' }),
    });
  });

  it('does not write over what a newer version of the site wrote here', () => {
    const newer = '{"v":99,"data":{}}';
    const here = kept({ files: newer, 'abcd1234/quiz': newer });
    expect(outcome(here, full, 'merge')).toMatchObject({
      files: newer,
      'abcd1234/quiz': newer,
      'set-aside/files': files,
      'set-aside/abcd1234/quiz': quiz,
    });
  });

  it('holds for any state: out, erased and in again is the same state, and in twice is once', () => {
    const name = fc.constantFrom('abcd1234/quiz', 'efgh5678/quiz', 'reading', 'set-aside/files', 'set-aside/files/2');
    const text = (key: string) =>
      key === 'reading' ? pack({ last: null, read: ['a'] }) : key.startsWith('set-aside') ? '{"v"' : quiz;
    const state = fc.uniqueArray(name).map((names) => {
      const entries = names.map((each) => [each, text(each)] as const);
      const ids = names.flatMap((each) => each.match(/^(\w+)\/quiz/)?.[1] ?? []);
      const list = ids.map((id) => ({ id, name: `${id}`, since: day }));
      return new Map([...entries, ...(ids.length ? [['files', pack({ files: list, current: ids[0] })] as const] : [])]);
    });
    fc.assert(
      fc.property(state, fc.constantFrom<ImportMode>('merge', 'replace'), (here, mode) => {
        const read = readBackup(writeBackup(here, day));
        const coming = read.kind === 'backup' ? read.kept : kept({});
        const once = outcome(kept({}), coming, mode);
        expect(once).toEqual(Object.fromEntries(here));
        expect(planImport(coming, day, new Map(Object.entries(once)), mode).changes.size).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
