import { countWords } from '../phrases/word-count.ts';

/** Words said in a minute by someone who speaks calmly. */
const ALOUD_A_MINUTE = 150;
/** Words read silently in a minute by somebody who is not in a hurry: as on the chapters of the guide. */
const READ_A_MINUTE = 200;

/** How long a text is: its words, the seconds it takes to read, and aloud; rounded up. // measure('Oui.').aloud => 1 */
export function measure(text: string): { words: number; read: number; aloud: number } {
  const words = countWords(text);
  const seconds = (pace: number) => Math.ceil((words * 60) / pace);
  return { words, read: seconds(READ_A_MINUTE), aloud: seconds(ALOUD_A_MINUTE) };
}
