import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFromFuture, kindOf, pack, unpack, VERSION } from './envelope.ts';
import type { Migration } from './migrations.ts';

describe('unpack', () => {
  it.each([
    ['what was packed', pack({ a: 1 }), { kind: 'data', data: { a: 1 } }],
    ['a later version', JSON.stringify({ v: VERSION + 1, data: 1 }), { kind: 'future', version: VERSION + 1 }],
    ['half a text', '{"v":1,"da', { kind: 'noise' }],
    ['no version', '{"data":1}', { kind: 'noise' }],
    ['no data', '{"v":1}', { kind: 'noise' }],
    ['a version that is none', '{"v":"1","data":1}', { kind: 'noise' }],
    ['version nought', '{"v":0,"data":1}', { kind: 'noise' }],
    ['a version and a half', '{"v":1.5,"data":1}', { kind: 'noise' }],
    ['a list', '[1]', { kind: 'noise' }],
    ['nothing', '', { kind: 'noise' }],
  ])('%s', (_, text, expected) => {
    expect(unpack('quiz', text)).toEqual(expected);
  });

  // Made-up versions: the name of a field changes in 2, its unit in 3; other kinds are left alone.
  const steps: Migration[] = [
    (kind, data) => (kind === 'quiz' ? { weeks: (data as { length: number }).length } : data),
    (kind, data) => (kind === 'quiz' ? { days: (data as { weeks: number }).weeks * 7 } : data),
  ];

  it.each([
    ['quiz', 1, { length: 2 }, { kind: 'data', data: { days: 14 } }],
    ['quiz', 2, { weeks: 2 }, { kind: 'data', data: { days: 14 } }],
    ['quiz', 3, { days: 14 }, { kind: 'data', data: { days: 14 } }],
    ['notice', 1, { length: 2 }, { kind: 'data', data: { length: 2 } }],
    ['quiz', 4, { hours: 1 }, { kind: 'future', version: 4 }],
    // A step that cannot make sense of the data throws: then the text is noise, and is put aside as it is.
    ['quiz', 1, null, { kind: 'noise' }],
  ])('%s of version %i goes through every step from its own', (kind, v, data, expected) => {
    expect(unpack(kind, JSON.stringify({ v, data }), steps)).toEqual(expected);
  });

  it('never throws, and whoever asks first whether it is from the future hears the same', () => {
    const near = fc.tuple(fc.constantFrom(1, 2, 99, 1.5, -1, '2'), fc.jsonValue(), fc.nat()).map(([v, data, cut]) => {
      const text = JSON.stringify({ v, data });
      return cut % 3 === 0 ? text.slice(0, cut % (text.length + 1)) : text;
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), near, fc.json()), (text) => {
        // Every text this site ever writes begins with its version; what is cut short after it is held as well.
        const opened = unpack('quiz', text);
        if (opened.kind === 'future' && text.startsWith('{"v"')) expect(isFromFuture(text)).toBe(true);
        if (opened.kind === 'data') expect(isFromFuture(text)).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });
});

it('names what stands under a key by its last word', () => {
  expect([kindOf('bon-vent/1/abcd1234/quiz'), kindOf('files')]).toEqual(['quiz', 'files']);
});
