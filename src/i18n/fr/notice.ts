import { cooling } from './cooling.ts';
import { noticeAnswer } from './notice-answer.ts';
import { noticeAway } from './notice-away.ts';
import { noticeFields } from './notice-fields.ts';
import { noticeLaw } from './notice-law.ts';
import { noticePaper } from './notice-paper.ts';

/** Words of the notice calculator, in French. */
export const notice = {
  page: {
    title: 'Calculateur de préavis',
    description:
      'Votre dernier jour au jour près : ce que dit le contrat, ce que dit la loi de vingt pays, provinces et États, chaque étape avec sa source et, pour être libre à la date voulue, le jour où prévenir.',
    lead: 'Les mots du contrat deviennent une date sûre. Chaque étape est montrée, et le doute aussi quand il y en a un.',
  },
  /** All that is on screen before the first key is pressed: these words alone travel with the page. */
  start: {
    title: 'Votre dernier jour',
    lead: 'Trois réponses suffisent : la durée, la date, le pays.',
    mode: 'Ce que vous cherchez',
    forwards: 'Mon dernier jour',
    backwards: 'Quand prévenir au plus tard',
    length: 'Préavis que demande le contrat',
    amount: 'Combien',
    unit: 'De quoi',
    extraDays: 'Et des jours en plus',
    units: {
      months: 'mois',
      weeks: 'semaines',
      days: 'jours',
      'working-days': 'jours ouvrés (lundi à vendredi)',
      'business-days': 'jours ouvrables (samedi compris)',
      nothing: 'le contrat ne dit rien',
      'no-contract': "il n'y a pas de contrat",
    },
    day: {
      receipt: 'Le jour où le client reçoit votre annonce',
      sending: 'Le jour où vous envoyez votre annonce',
      target: 'Le jour où vous voulez être libre',
    },
    dayHint: 'Par exemple 15 mars 2027, ou 15/3/2027.',
    targetHint: 'Le contrat finira ce jour-là au plus tard. Par exemple 15 mars 2027.',
    calendar: 'Calendrier',
    country: 'Le droit qui régit le contrat',
    choose: 'Choisissez un pays',
    otherCountry: 'Un autre pays',
    aid: 'Garder une phrase du contrat sous les yeux',
    compute: 'Calculer',
    refine: 'Préciser le contrat et la relation',
    clear: 'Tout effacer',
    failed: "Le calcul ne s'est pas chargé. Ce que vous avez écrit est gardé : vérifiez la connexion, puis réessayez.",
    paper: 'La version papier, pour compter à la main',
  },
  /** The calculator's door in a chapter. */
  door: {
    lead: 'La durée du préavis, la date et le pays suffisent. La date vient en premier, puis chaque étape avec sa source.',
    open: 'Calculer mon dernier jour',
    failed: "Le calculateur ne s'est pas chargé : vérifiez la connexion, puis réessayez.",
  },
  fields: noticeFields,
  answer: { ...noticeAnswer, coolingLine: cooling.line },
  law: noticeLaw,
  away: noticeAway,
  paper: noticePaper,
};
