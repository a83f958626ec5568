import type { APIRoute } from 'astro';
import { type ChapterEntry, chapters } from '../../catalog.ts';
import { previewPicture } from '../../components/preview/pictures.ts';
import { previewName } from '../../components/preview/preview-name.ts';
import { localeList } from '../../i18n/locales.ts';
import { words } from '../../i18n/words.ts';

const drawings = import.meta.glob<string>('../../components/drawing/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** One picture for each chapter and language, and one for every other page of a language. */
export async function getStaticPaths() {
  const all = (await Promise.all(localeList.map(chapters))).flat();
  const ofChapters = all.map(({ locale, data }: ChapterEntry) => ({
    params: { picture: previewName(locale, data.path) },
    props: { locale, title: data.title, drawing: data.drawing },
  }));
  const ofOthers = localeList.map((locale) => ({
    params: { picture: previewName(locale) },
    props: { locale, title: words(locale).site.question, drawing: 'open-sea' },
  }));
  return [...ofChapters, ...ofOthers];
}

/** The picture itself. */
export const GET: APIRoute = ({ props }) => {
  const drawing = drawings[`../../components/drawing/${props.drawing}.svg`] ?? '';
  const { name } = words(props.locale).site;
  return new Response(previewPicture(drawing, name, props.title), { headers: { 'content-type': 'image/png' } });
};
