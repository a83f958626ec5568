/** A link of a line: a page of this site by its path. */
export interface SheetLink {
  readonly label: string;
  readonly href: string;
}

/** One line of a list. */
export interface SheetItem {
  readonly text: string;
  /** What stands behind it, smaller. */
  readonly detail?: string | undefined;
  /** A box to tick; `id` where the reader ticks it here. */
  readonly box?: { readonly done: boolean; readonly id?: string | undefined } | undefined;
  /** The page where it is done. */
  readonly href?: string | undefined;
}

/** One row of the table of days; a day that has passed is said to have passed. */
export interface SheetRow {
  readonly what: string;
  readonly day: string;
  readonly remark?: string | undefined;
}

/** A piece of a part. */
export type SheetPart =
  | { readonly kind: 'text'; readonly text: string; readonly isStrong?: boolean }
  /** What is missing: a sentence and the way to it. */
  | { readonly kind: 'next'; readonly text: string; readonly link: SheetLink }
  | { readonly kind: 'list'; readonly items: readonly SheetItem[]; readonly isOrdered?: boolean }
  | { readonly kind: 'days'; readonly head: readonly [string, string]; readonly rows: readonly SheetRow[] }
  /** Words to say or send, a paragraph each; `name` says what a paragraph is. */
  | { readonly kind: 'words'; readonly lang?: string; readonly lines: readonly { name?: string; text: string }[] };

/** One part of a plan in words. */
export interface SheetSection {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly SheetPart[];
  /** Where what stands here is changed. */
  readonly link?: SheetLink | undefined;
}

/** A plan in words, for the screen, for paper and as Markdown alike. */
export interface Sheet {
  readonly title: string;
  /** Whose plan it is and of which day. */
  readonly lines: readonly string[];
  readonly sections: readonly SheetSection[];
  readonly foot: string;
}
