import type { APIRoute } from 'astro';
import checklistStyle from '../../components/checklist/checklist.css?inline';
import { checklistProps } from '../../components/checklist/checklist-content.ts';
import switcherStyle from '../../components/client/client-switcher.css?inline';
import chapterStyle from '../../components/in-chapter/in-chapter.css?inline';
import { type FoldedTool, foldedTools, type Opened } from '../../components/in-chapter/opened.ts';
import noticeStyle from '../../components/notice/notice.css?inline';
import owedStyle from '../../components/notice/owed.css?inline';
import portfolioStyle from '../../components/portfolio/portfolio.css?inline';
import { portfolioProps } from '../../components/portfolio/portfolio-content.ts';
import stakesStyle from '../../components/stakes/stakes.css?inline';
import { stakesProps } from '../../components/stakes/stakes-content.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { address } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';
import formsStyle from '../../styles/forms.css?inline';

type Own = { props: object; title: string; lead: string; paper: [text: string, anchor: string]; styles: string[] };

// The chapter of the portfolio has the styles of forms already, for the quiz.
const own: Record<FoldedTool, (locale: Locale) => Own | Promise<Own>> = {
  portfolio: (locale) => {
    const { form, paper } = words(locale).portfolio;
    const styles = [chapterStyle, portfolioStyle];
    return {
      props: portfolioProps(locale),
      title: form.title,
      lead: form.lead,
      paper: [form.paper, paper.anchor],
      styles,
    };
  },
  checklist: async (locale) => {
    const { title, lead, paper } = words(locale).checklist.start;
    const styles = [formsStyle, switcherStyle, chapterStyle, checklistStyle];
    return { props: await checklistProps(locale), title, lead, paper: [paper, 'checklist-paper'], styles };
  },
  stakes: (locale) => {
    const { title, paper } = words(locale).stakes.start;
    const styles = [formsStyle, switcherStyle, chapterStyle, noticeStyle, owedStyle, stakesStyle];
    return { props: stakesProps(locale), title, lead: '', paper: [paper, 'stakes-paper'], styles };
  },
};

export function getStaticPaths() {
  return foldedTools.flatMap((tool) =>
    localeList.map((locale) => ({ params: { tool, locale }, props: { tool, locale } })),
  );
}

/** What a chapter fetches when the reader opens a tool there: the tool's words in one language, and its styles. */
export const GET: APIRoute = async ({ props }) => {
  const { tool, locale } = props as { tool: FoldedTool; locale: Locale };
  const { paper, ...opened } = await own[tool](locale);
  const { fold, ownPage } = words(locale).site.chapter;
  const page = address(locale, tool);
  const [text, anchor] = paper;
  return Response.json({
    ...opened,
    fold,
    links: [
      [ownPage, page],
      [text, `${page}#${anchor}`],
    ],
    files: words(locale).files,
  } satisfies Opened<object>);
};
