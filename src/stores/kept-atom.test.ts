import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { deviceForTests } from './device-for-tests.ts';
import { exchangeKeys } from './exchange-keys.ts';
import { keptAtom } from './kept-atom.ts';
import { $held, $keeping, $setAside, dropKey, keptKeys, PREFIX, readKey, writeKey } from './storage.ts';

// One tab: its storage, and the events by which it hears of the others.
const device = deviceForTests(400_000);
type Heard = (event: { key: string | null; newValue: string | null }) => void;
const heard = new Set<Heard>();
const back = new Set<() => void>();

/** Another tab writes a key, and this one hears of it. */
function elsewhere(name: string, text: string): void {
  device[PREFIX + name] = text;
  for (const listener of heard) listener({ key: PREFIX + name, newValue: text });
}

beforeAll(() => {
  vi.stubGlobal('window', {
    localStorage: device,
    addEventListener: (type: string, listener: Heard & (() => void)) =>
      type === 'storage' ? heard.add(listener) : back.add(listener),
    removeEventListener: (_: string, listener: Heard & (() => void)) => heard.delete(listener) || back.delete(listener),
  });
});
beforeEach(() => keptKeys().forEach(dropKey));
afterAll(() => vi.unstubAllGlobals());

const decode = (raw: unknown) => (typeof raw === 'number' ? raw : undefined);
let count = 0;
const fresh = () => `test-${++count}`;
const future = '{"v":99,"data":{"deeper":true}}';

test('what a later version wrote stays as it is, and the tool works for this visit', () => {
  const name = fresh();
  device[PREFIX + name] = future;
  const $value = keptAtom(name, decode, 0);
  const stop = $value.listen(() => undefined);
  expect($value.get()).toBe(0);
  $value.set(5);
  expect($value.get()).toBe(5);
  expect(device[PREFIX + name]).toBe(future);
  expect($held.get()).toContain(PREFIX + name);
  expect($setAside.get()).toEqual([]);
  stop();
  // Another store of the same key, as after a change of client and back: the visit's value is still there.
  const $again = keptAtom(name, decode, 0);
  const stopAgain = $again.listen(() => undefined);
  expect($again.get()).toBe(5);
  expect(device[PREFIX + name]).toBe(future);
  stopAgain();
});

test('a newer tab that writes while a tool is open neither empties the page nor loses its own data', () => {
  const name = fresh();
  const $value = keptAtom(name, decode, 0);
  const stop = $value.listen(() => undefined);
  $value.set(3);
  elsewhere(name, future);
  expect($value.get()).toBe(3);
  $value.set(4);
  expect([$value.get(), device[PREFIX + name]]).toEqual([4, future]);
  stop();
});

test('a write that comes before the news from the newer tab does not go over its data', () => {
  const name = fresh();
  const $value = keptAtom(name, decode, 0);
  const stop = $value.listen(() => undefined);
  $value.set(3);
  device[PREFIX + name] = future;
  $value.set(4);
  expect([$value.get(), device[PREFIX + name]]).toEqual([4, future]);
  stop();
});

test('emptying a sheet before the news from the newer tab does not take its data away', () => {
  const name = fresh();
  const $value = keptAtom(name, decode, 0);
  const stop = $value.listen(() => undefined);
  $value.set(3);
  device[PREFIX + name] = future;
  $value.set(0);
  expect([$value.get(), device[PREFIX + name]]).toEqual([0, future]);
  stop();
});

test('what is erased or written on purpose is not held any longer', () => {
  const name = fresh();
  device[PREFIX + name] = future;
  const $value = keptAtom(name, decode, 0);
  $value.listen(() => undefined)();
  dropKey(PREFIX + name);
  expect([$held.get(), readKey(PREFIX + name)]).toEqual([[], undefined]);
});

test('any text that cannot be read is put aside as it is, whatever it holds, and nothing is thrown', () => {
  const near = fc.tuple(fc.constantFrom(1, 0, '1'), fc.jsonValue(), fc.nat()).map(([v, data, cut]) => {
    const text = JSON.stringify({ v, data });
    return cut % 2 === 0 ? text.slice(0, cut % (text.length + 1)) : text;
  });
  const name = fresh();
  const blank = '{"v":1,"data":-1}';
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), near, fc.json()), (text) => {
      keptKeys().forEach(dropKey);
      device[PREFIX + name] = text;
      const $value = keptAtom(name, decode, -1);
      $value.listen(() => undefined)();
      const value = $value.get();
      const left = readKey(PREFIX + name);
      const aside = readKey(`${PREFIX}set-aside/${name}`);
      // A sheet that starts afresh may be written at once.
      if (value === -1) expect([left ?? blank, aside]).toEqual([blank, text]);
      else expect([left, aside]).toEqual([text, undefined]);
    }),
    { numRuns: 10_000 },
  );
});

test('what was erased on another page does not come back as an empty record when this page is shown again', () => {
  const name = fresh();
  const $value = keptAtom(name, decode, 0);
  const stop = $value.listen(() => undefined);
  $value.set(3);
  // Asleep in the browser's history, a page hears of nothing.
  delete device[PREFIX + name];
  for (const show of back) show();
  expect([$value.get(), device[PREFIX + name]]).toEqual([0, undefined]);
  stop();
});

test('several keys change together or not at all', () => {
  writeKey(`${PREFIX}abcd1234/quiz`, 'one');
  writeKey(`${PREFIX}abcd1234/notice`, 'two');
  const before = { ...device };
  const changes = new Map([
    [`${PREFIX}abcd1234/quiz`, undefined],
    [`${PREFIX}abcd1234/notice`, 'changed'],
    [`${PREFIX}abcd1234/phrases`, 'x'.repeat(500_000)],
  ]);
  expect(exchangeKeys(changes)).toBe(false);
  expect({ ...device }).toEqual(before);
  expect($keeping.get()).toBe('device');
  changes.set(`${PREFIX}abcd1234/phrases`, 'short');
  expect(exchangeKeys(changes)).toBe(true);
  expect({ ...device }).toEqual({
    [`${PREFIX}abcd1234/notice`]: 'changed',
    [`${PREFIX}abcd1234/phrases`]: 'short',
  });
});

test('on a full device what was typed last counts, also after a change of client and back', () => {
  const name = fresh();
  const decodeText = (raw: unknown) => (typeof raw === 'string' ? raw : undefined);
  const $text = keptAtom(name, decodeText, '');
  const stop = $text.listen(() => undefined);
  $text.set('kept');
  const kept = device[PREFIX + name];
  $text.set('x'.repeat(500_000));
  expect(device[PREFIX + name]).toBe(kept);
  stop();
  const $again = keptAtom(name, decodeText, '');
  const stopAgain = $again.listen(() => undefined);
  expect($again.get().length).toBe(500_000);
  // Room again: the device has the last word once more.
  $again.set('short');
  expect([$again.get(), device[PREFIX + name]]).toEqual(['short', kept?.replace('kept', 'short')]);
  elsewhere(name, kept ?? '');
  expect([$again.get(), readKey(PREFIX + name)]).toEqual(['kept', kept]);
  stopAgain();
});
