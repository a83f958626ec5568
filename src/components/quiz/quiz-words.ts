import type { files } from '../../i18n/fr/files.ts';
import type { quiz } from '../../i18n/fr/quiz.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { QuizContent } from '../../schemas/quiz-content.ts';
import { fetchOnce } from '../site/fetch-json.ts';

type Start = (typeof quiz)['start'];

/** What the first view of the quiz says; the words of coming back arrive with the rest. */
export type StartWords = Omit<Start, 'resume' | 'again' | 'resumeText'> & Partial<Start>;

/** Everything the running quiz says in one language, as `data/quiz.<language>.json` holds it. */
export interface QuizWords {
  readonly locale: Locale;
  readonly content: QuizContent;
  readonly start: StartWords;
  readonly files: typeof files;
  readonly run: (typeof quiz)['run'];
  readonly result: (typeof quiz)['result'];
  readonly after: (typeof quiz)['after'];
  readonly links: Readonly<Record<'quiz' | 'method' | 'cooling' | 'unsafe' | 'contacts' | 'style', string>>;
  /** The name of the site, and of the page about safety. */
  readonly site: string;
  readonly unsafe: string;
}

let style: Promise<void> | undefined;

/** Fetches the words of the quiz and its style sheet, once for the visit; a failure may be tried again. */
export async function fetchQuizWords(address: string): Promise<QuizWords> {
  const words = await fetchOnce<QuizWords>(address);
  style ??= loadStyle(words.links.style);
  await style;
  return words;
}

// The styles of the steps come with them: a chapter that is only read does not carry them. Without them it still works.
function loadStyle(address: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
