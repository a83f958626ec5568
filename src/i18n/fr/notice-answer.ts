import { noticeHolidays } from './notice-holidays.ts';
import { noticeKeep } from './notice-keep.ts';
import { owedAnswer } from './notice-owed.ts';
import { noticeSteps } from './notice-steps.ts';
import { noticeWarnings } from './notice-warnings.ts';

/** Words of the notice calculator's answer. */
export const noticeAnswer = {
  lastDay: 'Dernier jour : {day}.',
  freeFrom: 'Libre à partir du {day}.',
  latestReceipt: 'Le client doit avoir votre annonce le {day} au plus tard.',
  latestSending: 'Envoyez votre annonce le {day} au plus tard.',
  posting: {
    email: 'Courriel à envoyer le {day}.',
    hand: 'À remettre en main propre le {day}.',
    letter: 'Lettre à poster le {day}.',
    registered: 'Recommandé à poster le {day}.',
  },
  postingMargin: 'Cette marge est une prudence, pas une règle de droit.',
  tooLate: "C'est trop tard pour le {target}. Reçue aujourd'hui, votre annonce vous libère le {day}.",
  tooLateSent: "C'est trop tard pour le {target}. Envoyée aujourd'hui, votre annonce vous libère le {day}.",
  never: "Aucune annonce ne vous libère pour le {target} : le contrat vous tient jusqu'au {day}.",
  thenLastDay: 'Reçue ce jour-là, elle donne pour dernier jour le {day}.',
  thenLastDaySent: 'Envoyée ce jour-là, elle donne pour dernier jour le {day}.',
  decides: 'Qui décide',
  date: 'Date',
  binding: 'décide',
  who: {
    contract: 'Le contrat',
    law: 'La loi',
    'fixed-term': 'Le terme du contrat',
    minimum: "L'engagement minimal",
    proposal: 'Votre proposition',
    deliverable: 'Le livrable',
    courtesy: 'La courtoisie (30 jours)',
    paid: 'Attendre le paiement',
  },
  remarks: {
    'may-not-bind': "peut ne pas vous lier ici ; c'est la date courtoise",
    'clause-allows-exit': 'le contrat permet de partir avant',
    'law-lets-go': 'la loi permet de partir avant',
    'term-binds': 'ne raccourcit pas le terme',
    'term-stays-possible': 'rester jusque-là reste possible',
    'replaced-by-contract': 'remplacée par la clause du contrat',
    offered: 'une offre, jamais une obligation',
    'your-length': 'la durée est la vôtre',
  },
  announce: 'Le jour que vous annoncez',
  announceBinding: 'le {day}, la date qui décide',
  announceOther: 'le {day} : {who}',
  otherReading:
    'Une autre lecture donne le {other} : le jour qui fait partir le préavis y compte pour le premier. Le contrat ne tranche pas. Gardez le {day} : un jour de trop coûte un jour, un jour de moins est un manquement.',
  cliffNow: "Reçue un jour plus tard, l'annonce vous tient jusqu'au {end} : {days} de plus.",
  cliffLater:
    "Jusqu'au {last}, rien ne change. Reçue un jour plus tard, l'annonce vous tient jusqu'au {end} : {days} de plus.",
  ceiling:
    "Si la relation est suivie et ancienne, dix-huit mois suffisent toujours : ce serait le {day}. C'est un plafond, pas un conseil.",
  ...noticeSteps,
  questions: {
    'reasonable-length': {
      title: 'La loi veut un délai raisonnable, sans donner de chiffre : à vous de le proposer.',
      text: "Nous n'en inventons pas. Voici ce que les juges regardent. Choisissez une durée dans le formulaire, et nous comptons.",
    },
    cause: {
      title: 'Ici, la loi ne vous laisse partir que pour un motif sérieux.',
      text: 'Si vous en avez un, cochez-le dans le formulaire. Sinon, cherchez une clause de sortie dans le contrat, ou un accord avec le client.',
    },
    'workable-moment': {
      title: 'Avec un motif sérieux, choisissez un moment qui ne nuit pas au client.',
      text: 'La loi ne donne pas de chiffre : proposez une durée dans le formulaire, et nous comptons.',
    },
    'pay-period': {
      title: 'Ici, le préavis dépend du rythme auquel on vous paie.',
      text: 'Répondez à cette question dans le formulaire, et nous comptons.',
    },
    'service-years': {
      title: 'Ici, le préavis dépend de la durée de la relation.',
      text: 'Écrivez depuis quand elle dure, ou dites si la troisième année a commencé, et nous comptons.',
    },
    'takes-most-work': {
      title: 'Sans période de paiement, le préavis dépend de la place de ce client dans votre travail.',
      text: 'Répondez à cette question dans le formulaire, et nous comptons.',
    },
    renewed: {
      title: "Le jour pour s'opposer est passé : le contrat s'est sans doute renouvelé.",
      text: 'Cherchez son nouveau terme dans le contrat, puis écrivez-le dans le formulaire. Nous ne le devinons pas.',
    },
    'no-rule': {
      title: 'Pour ce pays, nous ne savons compter que ce que dit un contrat.',
      text: "Nous n'avons pas de règle vérifiée. Si le contrat se tait, renseignez-vous sur place, ou proposez une durée dans le formulaire.",
    },
  },
  causeTest: 'Ce que la loi demande : {test}.',
  factors: 'Ce que les juges regardent',
  offers: 'Ce que vous pouvez offrir',
  warnings: 'À savoir',
  warning: noticeWarnings,
  watch: 'À surveiller',
  form: "Comment l'annoncer",
  reason: 'Partir pour un motif, pas à pas',
  protections: 'Ce que la loi prévoit ici pour les indépendants',
  rule: 'La règle, en bref : {country}',
  reviewed: 'relu le {day}',
  say: 'La phrase à dire',
  copy: 'Copier la phrase',
  copied: 'Copié : la phrase',
  sentences: {
    contract: "Je mets fin à notre contrat, avec le préavis de {length} qu'il prévoit. Mon dernier jour sera le {day}.",
    law: 'Je mets fin à notre contrat, dans le délai que prévoit la loi. Mon dernier jour sera le {day}.',
    'at-will': 'Je mets fin à notre contrat. Mon dernier jour sera le {day}.',
    length: 'Je mets fin à notre contrat et vous donne un préavis de {length}. Mon dernier jour sera le {day}.',
    'fixed-term': 'Notre contrat arrive à son terme le {day} et je ne le prolongerai pas. Ce sera mon dernier jour.',
    minimum: "Je mets fin à notre contrat. L'engagement minimal court jusqu'au {day} : ce sera mon dernier jour.",
    deliverable: 'Je mets fin à notre collaboration après la livraison prévue le {day} : ce sera mon dernier jour.',
    courtesy:
      "Je mets fin à notre collaboration. Pour vous laisser le temps de trouver quelqu'un d'autre, je reste encore trente jours : mon dernier jour sera le {day}.",
  },
  route: 'La route',
  routeOf: "De l'annonce à la dernière facture",
  stage: 'Étape',
  workingDays: {
    one: "Il reste {n} jour ouvré jusqu'au dernier jour, {holidays}.",
    other: "Il reste {n} jours ouvrés jusqu'au dernier jour, {holidays}.",
  },
  periods: {
    billing: {
      one: "{n} période de facturation finit d'ici là.",
      other: "{n} périodes de facturation finissent d'ici là.",
    },
    week: {
      one: "{n} semaine de facturation finit d'ici là.",
      other: "{n} semaines de facturation finissent d'ici là.",
    },
    month: { one: "{n} mois de facturation finit d'ici là.", other: "{n} mois de facturation finissent d'ici là." },
    quarter: { one: "{n} trimestre finit d'ici là.", other: "{n} trimestres finissent d'ici là." },
  },
  points: {
    today: "Aujourd'hui",
    posting: 'Envoi conseillé',
    sending: 'Envoi',
    receipt: 'Réception',
    handover: 'Passation (conseil)',
    deliverable: 'Livrable',
    owed: 'Échéance : {amount}',
    overdue: 'En retard : {amount}',
    'last-day': 'Dernier jour',
    invoice: 'Dernière facture (au plus tard)',
    due: "Son échéance, si rien n'est convenu",
    reminder: 'Relance si elle est impayée',
  },
  owed: owedAnswer,
  keep: noticeKeep,
  holidays: noticeHolidays,
  weekend: 'week-end',
  holiday: 'jour férié',
  legal: "Ce calcul informe. Il ne remplace pas le conseil d'un juriste.",
  changed: "Le formulaire n'est plus complet : le résultat reviendra dès qu'il le sera.",
};
