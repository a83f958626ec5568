import { bodyText, fileText, type Letter } from '../../domain/message/assemble.ts';
import { offerFile } from '../form/offer-file.ts';

/** How an attempt to hand the message on went; `stopped` is the reader's own change of mind. */
export type Sent = 'done' | 'refused' | 'stopped';

/** Whether this browser can copy more than plain text. */
export function canCopyRich(): boolean {
  return typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
}

/** Whether this browser has a share sheet. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

async function attempt(act: () => Promise<void>): Promise<Sent> {
  try {
    await act();
    return 'done';
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'AbortError' ? 'stopped' : 'refused';
  }
}

/** Copies plain text. */
export function copyPlain(text: string): Promise<Sent> {
  return attempt(() => navigator.clipboard.writeText(text));
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) element.append(document.createElement('br'));
    element.append(line);
  }
  return element;
}

/** The message as HTML. Every word goes in as a text node, so nothing in it can become markup. */
export function richText(letter: Letter, language: string): string {
  const box = document.createElement('div');
  box.lang = language;
  const end = [letter.signOff, letter.name].filter(Boolean).join('\n');
  for (const text of [letter.greeting, ...letter.paragraphs, end]) if (text) box.append(paragraph(text));
  return box.outerHTML;
}

/** Copies the message with its paragraphs, and as plain text for whoever takes no other. */
export function copyRich(letter: Letter, language: string): Promise<Sent> {
  const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  const parts = { ...part('text/html', richText(letter, language)), ...part('text/plain', bodyText(letter)) };
  return attempt(() => navigator.clipboard.write([new ClipboardItem(parts)]));
}

/** Hands the message to the share sheet of the device. */
export function share(letter: Letter): Promise<Sent> {
  const title = letter.subject;
  return attempt(() => navigator.share({ ...(title ? { title } : {}), text: bodyText(letter) }));
}

/** Hands the message to the browser as a text file. */
export function download(letter: Letter, subjectLabel: string, file: string): Promise<Sent> {
  return attempt(async () => offerFile(file, fileText(letter, subjectLabel), 'text/plain'));
}
