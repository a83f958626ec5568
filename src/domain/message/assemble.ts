import type { Move } from '../phrases/phrase.ts';

/** A line on its way out, its slots filled. */
export type ReadyLine = { readonly move: Move; readonly text: string };

/** A message ready to be copied, printed or sent; what a channel does without is empty. */
export type Letter = {
  readonly subject: string;
  readonly greeting: string;
  /** The body: each paragraph as the lines it is made of. */
  readonly paragraphs: readonly string[];
  readonly signOff: string;
  readonly name: string;
};

// Moves that belong together stand in one paragraph as long as the reader leaves them side by side.
const groups: readonly (readonly Move[])[] = [
  ['opening', 'decision', 'reason'],
  ['notice', 'handover', 'payment'],
  ['referral'],
  ['thanks', 'closing'],
];

function groupOf(move: Move): number {
  return groups.findIndex((group) => group.includes(move));
}

/** Whether a paragraph begins at a line, as the reader sees it: lines left out are passed over. */
export function beginsParagraph(lines: readonly (ReadyLine & { readonly out: boolean })[], index: number): boolean {
  const line = lines[index];
  const before = lines.slice(0, index).findLast(({ out }) => !out);
  return line !== undefined && (before === undefined || !runsOn(before, line));
}

function runsOn(before: ReadyLine, line: ReadyLine): boolean {
  return groupOf(before.move) === groupOf(line.move) && !`${before.text}${line.text}`.includes('\n');
}

/** Lines as paragraphs: moves of one kind that follow each other run on; words with line breaks of their own stand alone. */
export function paragraphsOf(lines: readonly ReadyLine[]): string[] {
  const paragraphs: string[] = [];
  let last: ReadyLine | undefined;
  for (const line of lines.filter(({ text }) => text.trim() !== '')) {
    if (last && runsOn(last, line)) paragraphs.push(`${paragraphs.pop()} ${line.text}`);
    else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs;
}

/** The message as plain text, without its subject: what is pasted into a mail or a chat. */
export function bodyText({ greeting, paragraphs, signOff, name }: Letter): string {
  const end = [signOff, name].filter(Boolean).join('\n');
  return [greeting, ...paragraphs, end].filter(Boolean).join('\n\n');
}

/** The message as a text file: its subject first, where it has one, named as its language does. */
export function fileText(letter: Letter, subjectLabel: string): string {
  const head = letter.subject ? `${subjectLabel}${letter.subject}\n\n` : '';
  return `${head}${bodyText(letter)}\n`.replaceAll('\n', '\r\n');
}
