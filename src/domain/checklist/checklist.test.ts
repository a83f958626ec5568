import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Checklist, EMPTY_CHECKLIST, lookedAt, marks, problemsOf, toDoOf, withPoint } from './checklist.ts';

const points = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('what is a problem goes to the plan in the order of the list, with its note; a note alone is not looked at', () => {
  let record = withPoint(EMPTY_CHECKLIST, 'c', { mark: 'problem', note: 'clause 7' });
  record = withPoint(record, 'a', { mark: 'problem' });
  record = withPoint(record, 'b', { note: 'ask Ana' });
  expect(problemsOf(record, points)).toEqual([
    { id: 'a', note: '' },
    { id: 'c', note: 'clause 7' },
  ]);
  expect(lookedAt(record, points)).toBe(2);
  record = withPoint(record, 'b', { mark: 'to-do' });
  expect(toDoOf(record, points)).toEqual([{ id: 'b', note: 'ask Ana' }]);
});

test('points of the other path, or of another version, are kept and not counted', () => {
  const record = withPoint(EMPTY_CHECKLIST, 'gone', { mark: 'problem' });
  expect(problemsOf(record, points)).toEqual([]);
  expect(withPoint(record, 'a', { mark: 'done' }).points.gone).toEqual({ mark: 'problem', note: '' });
});

test('a point with nothing said leaves the record, and every mark is counted once', () => {
  const act = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    mark: fc.option(fc.constantFrom(...marks), { nil: undefined }),
    note: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      const record = acts.reduce<Checklist>((now, { id, ...said }) => withPoint(now, id, said), EMPTY_CHECKLIST);
      expect(Object.values(record.points).every(({ mark, note }) => mark || note)).toBe(true);
      const last = new Map<string, { mark?: string | undefined }>(acts.map(({ id, ...said }) => [id, said]));
      expect(lookedAt(record, points)).toBe(points.filter(({ id }) => last.get(id)?.mark).length);
      expect(problemsOf(record, points).map(({ id }) => id)).toEqual(
        points.filter(({ id }) => last.get(id)?.mark === 'problem').map(({ id }) => id),
      );
    }),
    { numRuns: 2_000 },
  );
});
