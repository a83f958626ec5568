import type { APIRoute } from 'astro';
import { quizWords } from '../../catalog/quiz.ts';
import style from '../../components/quiz/quiz-run.css?url';
import { type Locale, localeList } from '../../i18n/locales.ts';

export function getStaticPaths() {
  return localeList.map((language) => ({ params: { language }, props: { language } }));
}

/** Everything the quiz says in one language, fetched when a reader begins it, so that no chapter carries it. */
export const GET: APIRoute = async ({ props }) => {
  const text = JSON.stringify(await quizWords(props.language as Locale, style));
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
