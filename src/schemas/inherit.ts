import { type JurisdictionFile, lawKeys, type NeededKey } from './jurisdiction.ts';

type Source = JurisdictionFile['sources'][number];

/** A complete rule set: nothing left to inherit, every citation a full id such as `US/page-1361`. */
export type Jurisdiction = Omit<JurisdictionFile, 'extends' | NeededKey | 'watch' | 'protections'> & {
  [Key in NeededKey | 'watch' | 'protections']-?: NonNullable<JurisdictionFile[Key]>;
} & {
  /** The sources of what was inherited, by full id; they stay those of the country they come from. */
  inheritedSources: Record<string, Source>;
};

/**
 * A file made whole: each key of the law that it does not restate comes from the file it extends, itself made whole, and keeps
 * that file's sources. A file that extends nothing known, or itself in a circle, is named.
 */
export function wholeRuleSet(file: JurisdictionFile, files: readonly JurisdictionFile[]): Jurisdiction {
  const own = withFullCites({ ...file, watch: file.watch, protections: file.protections }, file.id);
  if (file.extends === undefined) {
    return { ...own, watch: own.watch ?? [], protections: own.protections ?? [], inheritedSources: {} } as Jurisdiction;
  }
  const from = files.find(({ id }) => id === file.extends);
  if (!from || from.extends) throw new Error(`${file.id} extends "${file.extends}", which is no rule set of its own`);
  const parent = wholeRuleSet(from, files);
  const inherited = Object.fromEntries(
    lawKeys.flatMap((key) => (file[key] === undefined && parent[key] !== undefined ? [[key, parent[key]]] : [])),
  );
  const inheritedSources = Object.fromEntries(parent.sources.map((source) => [`${parent.id}/${source.id}`, source]));
  return { ...own, ...inherited, inheritedSources } as Jurisdiction;
}

function withFullCites<Value>(value: Value, id: string): Value {
  if (Array.isArray(value)) return value.map((item) => withFullCites(item, id)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'cites' ? (inner as string[]).map((cited) => `${id}/${cited}`) : withFullCites(inner, id),
  ]);
  return Object.fromEntries(entries) as Value;
}
