/** What deserves a word beside a date, in French. None of it blocks. */
export const noticeWarnings = {
  'past-end': {
    one: 'Cette date est passée : le contrat a fini il y a {n} jour.',
    other: 'Cette date est passée : le contrat a fini il y a {n} jours.',
  },
  'past-event': {
    one: "Le jour de l'annonce est passé depuis {n} jour.",
    other: "Le jour de l'annonce est passé depuis {n} jours.",
  },
  'fixed-term': 'Un contrat à durée déterminée va en principe à son terme, sauf clause, accord ou manquement grave.',
  renewal: "Pour qu'il ne se renouvelle pas, opposez-vous le {day} au plus tard.",
  untimely:
    'Partir à un mauvais moment oblige à réparer le dommage causé : choisissez un moment qui laisse le client se retourner.',
  cause: 'Gardez les preuves du motif, et écrivez-le dans votre annonce.',
  'state-length': 'Votre annonce doit indiquer la durée du préavis.',
  written: 'Écrivez votre annonce : la relation commerciale établie exige un préavis écrit.',
  'may-need-more': 'Une relation suivie et ancienne peut demander plus que le contrat.',
  'may-need-more-years': {
    one: 'Une relation suivie de {n} an peut demander plus que le contrat.',
    other: 'Une relation suivie de {n} ans peut demander plus que le contrat.',
  },
  'deliverable-after': 'Le livrable du {day} tombe après votre dernier jour : livrez avant, ou annoncez cette date.',
  unpaid: "On vous doit de l'argent : pensez à attendre ce paiement avant d'annoncer votre départ.",
  'back-to-back':
    "Une clause dos à dos lie ce contrat à un autre : vérifiez ce que l'autre exige avant d'annoncer une date.",
  'old-rules': "Ces règles ont été relues il y a plus d'un an, le {day} : vérifiez qu'elles tiennent.",
  'no-rules': 'Pays sans règle vérifiée ici : seul le contrat est compté.',
};
