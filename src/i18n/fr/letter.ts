/** What stands around the body of a French message: in the message's language, whatever the language of the page. */
export const letter = {
  greeting: {
    known: 'Bonjour {contact},',
    unknown: 'Bonjour,',
    letterKnown: 'Bonjour {contact},',
    letter: 'Madame, Monsieur,',
  },
  signOff: {
    mail: { vous: 'Cordialement,', tu: 'Bien à toi,' },
    warm: { vous: 'Bien à vous,', tu: 'Bien à toi,' },
    letterKnown: { vous: "Je vous prie d'agréer mes salutations distinguées.", tu: 'Bien à toi,' },
    letterUnknown: {
      vous: "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.",
      tu: 'Bien à toi,',
    },
  },
  subject: {
    goodbye: {
      plain: 'Fin de notre collaboration',
      full: 'Fin de notre collaboration le {last-day}',
      slot: 'last-day',
    },
    confirmation: {
      plain: 'Confirmation : fin de notre collaboration',
      full: 'Notre conversation du {talk-day} : fin de notre collaboration',
      slot: 'talk-day',
    },
    'handover-note': {
      plain: 'Passation : fichiers, accès et documents',
      full: '{project} : passation des fichiers et des accès',
      slot: 'project',
    },
    reminder: {
      plain: 'Facture échue : rappel de paiement',
      full: 'Facture {invoice} : rappel de paiement',
      slot: 'invoice',
    },
    repair: {
      plain: 'Notre façon de travailler ensemble',
      full: '{project} : notre façon de travailler ensemble',
      slot: 'project',
    },
  },
  subjectLabel: 'Objet : ',
  registered: 'Lettre recommandée avec avis de réception',
  placeAndDate: '{place}, le {date}',
  date: 'Le {date}',
  file: {
    goodbye: 'message-fin-de-collaboration',
    confirmation: 'confirmation-ecrite',
    'handover-note': 'note-de-passation',
    reminder: 'rappel-de-paiement',
    repair: 'message-de-mise-au-point',
  },
};
