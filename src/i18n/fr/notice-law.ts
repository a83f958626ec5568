import type { AdvisedForm, CauseStep, Suspension } from '../../domain/notice/law-codes.ts';

const causeSteps: Record<CauseStep, string> = {
  'serious-reason': 'Il faut un motif sérieux.',
  'just-cause': 'Il faut une juste cause.',
  'choose-a-workable-moment':
    "Ne partez pas à contretemps : choisissez un moment qui laisse au client le temps de s'organiser.",
  'exit-without-harming-the-client': "Partez sans nuire au client, en lui laissant le temps de s'organiser.",
  'formal-notice-with-reasonable-deadline':
    "Mettez d'abord le client en demeure, avec un délai raisonnable, en annonçant qu'à défaut vous mettrez fin au contrat.",
  'reasoned-notification': 'Si rien ne change, notifiez la fin du contrat en donnant vos raisons.',
  'deadline-or-warning-for-breach':
    "S'il s'agit d'un manquement au contrat, fixez d'abord un délai au client ou donnez-lui un avertissement.",
  'notice-within-two-weeks-of-knowing':
    'Annoncez votre départ dans les deux semaines qui suivent le jour où vous avez su.',
  'do-what-immediately-prevents-loss': 'Faites tout de suite ce qui évite une perte au client.',
  'refund-unearned-advances': "Rendez les avances que vous n'avez pas gagnées.",
};

const suspensions: Record<Suspension, string> = {
  'serious-non-performance':
    'En attendant, vous pouvez suspendre votre travail si le client manque assez gravement à ses obligations.',
  'unpaid-counter-performance': 'En attendant, vous pouvez suspendre votre travail tant que le client ne paie pas.',
};

const advised: Record<AdvisedForm, string> = {
  written: 'Conseillé : un écrit.',
  'written-with-proof-of-receipt': 'Conseillé : un écrit, avec une preuve de réception.',
  'written-as-the-notice-clause-says':
    'Conseillé : un écrit, envoyé comme le dit la clause de notification du contrat.',
  'text-form-with-proof-of-receipt': 'Conseillé : un texte (un courriel, par exemple), avec une preuve de réception.',
  'registered-letter-with-receipt': 'Conseillé : une lettre recommandée avec avis de réception.',
  'burofax-or-written-with-proof-of-receipt': 'Conseillé : un burofax, ou un écrit avec une preuve de réception.',
  'pec-or-registered-letter-with-receipt':
    'Conseillé : une PEC (courriel certifié) ou une lettre recommandée avec avis de réception.',
};

/** What a country's law says beside its dates, put into words when the site is built. */
export const noticeLaw = {
  causeSteps,
  suspensions,
  urgent: "En cas d'urgence, la mise en demeure n'est pas nécessaire.",
  effective: 'La fin du contrat prend effet à la réception.',
  pay: 'On vous doit alors : {pay}.',
  advised,
  noForm: "La loi n'impose aucune forme à votre annonce.",
  required: 'La loi demande {required}.',
  requiredIf: 'La loi demande votre annonce {condition}.',
  electronic: 'Une lettre recommandée électronique convient.',
  count: "Le délai se compte du jour de la réception, pas de celui de l'envoi.",
  protection: {
    since: 'Depuis le {day}.',
    threshold: 'À partir de {amount}, en une fois ou en tout sur {days} jours.',
    written: 'Un contrat écrit est obligatoire.',
    pay: 'Paiement à la date convenue ou, à défaut, dans les {days} jours de la fin du travail.',
    remedy: 'Un client qui ne paie pas à temps risque : {remedy}.',
    keeps: { one: 'Le client conserve le contrat {n} an.', other: 'Le client conserve le contrat {n} ans.' },
    scope: 'Pour : {scope}.',
    excludes: 'Ne couvre pas : {list}.',
  },
  noTerm: 'Ce droit ne fixe aucun délai général de paiement : {note}.',
  rollUnknown:
    "Si l'échéance tombe un jour non travaillé, aucun report n'est établi dans les textes lus : nous ne la déplaçons pas.",
  reminderUnknown: "Qu'une relance soit nécessaire ou non n'est pas établi dans les textes lus.",
  payment: 'Paiement',
};
