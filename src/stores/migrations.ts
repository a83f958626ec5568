/**
 * Brings the data of one key one version further. `kind` is what stands under the key: the tool (`quiz`), or one of the
 * reader's own (`files`, `reading`, `preferences`). Data of another kind is given back as it is; what it cannot make
 * sense of too: the decoder judges.
 */
export type Migration = (kind: string, data: unknown) => unknown;

/**
 * What changed in the stored data, oldest first: the first entry leads from version 1 to 2. A field that is new with a
 * value for its absence needs no migration, the decoder gives it; one that is renamed, split or means something else does.
 * Every shape that was ever written stays in `tests/stores/fixtures` and must load.
 */
export const migrations: readonly Migration[] = [];

/** The data at the newest version, through every step from its own. // migrated([first], 'quiz', 1, data) => first('quiz', data) */
export function migrated(steps: readonly Migration[], kind: string, version: number, data: unknown): unknown {
  return steps.slice(version - 1).reduce((known, step) => step(kind, known), data);
}
