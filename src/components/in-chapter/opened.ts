import type { files } from '../../i18n/fr/files.ts';

/** The tools that stay folded in their chapter until the reader presses for them. */
export const foldedTools = ['portfolio', 'checklist', 'stakes'] as const;

/** One of them. */
export type FoldedTool = (typeof foldedTools)[number];

/** What a chapter fetches to open a tool: what the tool is handed, and what stands around it there. */
export type Opened<Props> = {
  props: Props;
  title: string;
  lead: string;
  fold: string;
  /** Ways on, each a text and an address: the tool's own page, its paper version. */
  links: [string, string][];
  /** The words of the switch between clients. */
  files: typeof files;
  /** Style sheets, as text. */
  styles: string[];
};
