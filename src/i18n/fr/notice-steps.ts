/** How the calculator words each step of its reasoning, in French. */
export const noticeSteps = {
  steps: 'Le raisonnement, pas à pas',
  source: 'source : {title}',
  countingRule: 'règle : {ref}',
  event: {
    receipt: 'Annonce reçue le {day}.',
    sending: 'Annonce envoyée le {day}.',
    'first-presentation': 'Lettre recommandée présentée pour la première fois le {day}.',
  },
  start: {
    deemed: "Réputée reçue {count} après l'envoi : {day}.",
    'next-month': 'Le préavis part du premier du mois suivant, dès le début de ce jour, qui compte donc : {day}.',
    'next-period':
      'Le préavis part de la période de facturation suivante, dès le début de ce jour, qui compte donc : {day}.',
  },
  add: {
    months: '{length} plus tard, de date à date : {day}.',
    'same-number': '{length} plus tard, sans compter ce jour-là : {day}.',
    'day-before': '{length}, ce jour-là comptant pour le premier : {day}.',
    clear: '{length} en jours francs, sans compter ni ce jour-là ni le dernier : {day}.',
  },
  clamp: "Ce mois n'a pas de jour qui porte ce numéro : on s'arrête à son dernier jour, le {day}.",
  align: 'Le contrat ne finit {ending} : le premier jour possible est le {day}.',
  aligned: 'Le contrat ne finit {ending} : le {day} convient déjà.',
  endings: {
    any: "n'importe quel jour",
    'end-of-month': "qu'en fin de mois",
    'end-of-quarter': "qu'en fin de trimestre",
    'fifteenth-or-end': 'que le 15 ou en fin de mois',
    saturday: "qu'un samedi",
    'end-of-period': "qu'à la fin d'une période de facturation",
  },
  roll: {
    'next-working-day': 'Le contrat reporte la fin au jour ouvré suivant : {day}.',
    'previous-working-day': 'Le contrat avance la fin au jour ouvré précédent : {day}.',
  },
  stays: {
    6: "C'est un samedi : un préavis qui finit un samedi finit ce jour-là.",
    7: "C'est un dimanche : un préavis qui finit un dimanche finit ce jour-là.",
  },
  atWill: 'La loi vous laisse partir à tout moment, sans préavis : le contrat peut finir le jour même, {day}.',
  tier: {
    weekMet:
      'Reçue au plus tard le premier jour ouvrable de la semaine (lundi à samedi) : le contrat finit le samedi, {day}.',
    weekMissed:
      'Reçue après le premier jour ouvrable de la semaine : le contrat finit le samedi de la semaine suivante, {day}.',
    monthMet: 'Reçue au plus tard le {n} du mois : le contrat finit avec ce mois, {day}.',
    monthMissed: 'Reçue après le {n} du mois : le contrat finit avec le mois suivant, {day}.',
    lengthToEnd: 'La loi demande {length}, puis {end} : {day}.',
    length: 'La loi demande {length} : {day}.',
    nothing: 'La loi ne demande aucun délai : {day}.',
    ends: {
      'end-of-month': 'la fin du mois',
      'end-of-quarter': 'la fin du trimestre',
      '15th': 'le 15',
      saturday: 'un samedi',
    },
  },
  yourLength: 'Aucun chiffre dans la loi : vous proposez {length}.',
  cause: 'Vous avez un motif sérieux, et choisissez un moment qui ne nuit pas au client.',
  breach: 'Le client a gravement manqué à ses obligations : la loi vous laisse partir sans préavis, {day}.',
  minimum: "Le contrat exclut toute sortie avant la fin de l'engagement minimal : {day}.",
  tierEnding: 'La loi fait finir le contrat {end} : {day}.',
  tierEnds: {
    'end-of-month': 'en fin de mois',
    'end-of-quarter': 'en fin de trimestre',
    '15th': 'le 15',
    saturday: 'un samedi',
  },
  term: "Le contrat a un terme : il court jusqu'au {day}.",
  deliverable: 'Le livrable est attendu le {day}.',
  lengths: {
    months: { one: '{n} mois', other: '{n} mois' },
    weeks: { one: '{n} semaine', other: '{n} semaines' },
    days: { one: '{n} jour', other: '{n} jours' },
    workingDays: { one: '{n} jour ouvré', other: '{n} jours ouvrés' },
    businessDays: { one: '{n} jour ouvrable', other: '{n} jours ouvrables' },
    none: 'aucun délai',
  },
};
