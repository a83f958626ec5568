import { brevity as brevityEn } from './en/brevity.ts';
import { checklist as checklistEn } from './en/checklist.ts';
import { cooling as coolingEn } from './en/cooling.ts';
import { data as dataEn } from './en/data.ts';
import { files as filesEn } from './en/files.ts';
import { form as formEn } from './en/form.ts';
import { letter as letterEn } from './en/letter.ts';
import { message as messageEn } from './en/message.ts';
import { notice as noticeEn } from './en/notice.ts';
import { phrases as phrasesEn } from './en/phrases.ts';
import { portfolio as portfolioEn } from './en/portfolio.ts';
import { quiz as quizEn } from './en/quiz.ts';
import { reason as reasonEn } from './en/reason.ts';
import { rehearsal as rehearsalEn } from './en/rehearsal.ts';
import { site as siteEn } from './en/site.ts';
import { stakes as stakesEn } from './en/stakes.ts';
import { brevity as brevityFr } from './fr/brevity.ts';
import { checklist as checklistFr } from './fr/checklist.ts';
import { cooling as coolingFr } from './fr/cooling.ts';
import { data as dataFr } from './fr/data.ts';
import { files as filesFr } from './fr/files.ts';
import { form as formFr } from './fr/form.ts';
import { letter as letterFr } from './fr/letter.ts';
import { message as messageFr } from './fr/message.ts';
import { notice as noticeFr } from './fr/notice.ts';
import { phrases as phrasesFr } from './fr/phrases.ts';
import { portfolio as portfolioFr } from './fr/portfolio.ts';
import { quiz as quizFr } from './fr/quiz.ts';
import { reason as reasonFr } from './fr/reason.ts';
import { rehearsal as rehearsalFr } from './fr/rehearsal.ts';
import { site as siteFr } from './fr/site.ts';
import { stakes as stakesFr } from './fr/stakes.ts';
import type { Locale } from './locales.ts';
import { typesetAll } from './typography.ts';

const french = {
  site: siteFr,
  files: filesFr,
  form: formFr,
  letter: letterFr,
  message: messageFr,
  notice: noticeFr,
  phrases: phrasesFr,
  quiz: quizFr,
  rehearsal: rehearsalFr,
  portfolio: portfolioFr,
  brevity: brevityFr,
  reason: reasonFr,
  checklist: checklistFr,
  stakes: stakesFr,
  cooling: coolingFr,
  data: dataFr,
};

/** Every interface word of one language. */
export type Words = typeof french;

const english: Words = {
  site: siteEn,
  files: filesEn,
  form: formEn,
  letter: letterEn,
  message: messageEn,
  notice: noticeEn,
  phrases: phrasesEn,
  quiz: quizEn,
  rehearsal: rehearsalEn,
  portfolio: portfolioEn,
  brevity: brevityEn,
  reason: reasonEn,
  checklist: checklistEn,
  stakes: stakesEn,
  cooling: coolingEn,
  data: dataEn,
};

// Typeset once for the whole build. Only `.astro` files may import this module: an island that did would ship
// every language. Islands are handed the words they show.
const typeset: Record<Locale, Words> = { fr: typesetAll('fr', french), en: typesetAll('en', english) };

/** The interface words of a language, with its quotes and spaces in place. */
export function words(locale: Locale): Words {
  return typeset[locale];
}
