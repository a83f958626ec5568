/** What the reader takes away from the notice calculator, in French: calendar, link, paper, the sentence in the other language. */
export const noticeAway = {
  title: 'Emporter ce résultat',
  calendar: 'Ajouter au calendrier',
  says: "Dire dans le calendrier de quoi il s'agit",
  saysHint: 'Sinon, les titres sont neutres : « {title} ».',
  file: 'echeances.ics',
  event: 'Bon vent : échéance {n}',
  /** What there is to do on each date, where the stage's name in the table would not say it alone. */
  stages: {
    posting: "Envoyer l'annonce",
    sending: "Envoyer l'annonce",
    receipt: "Le client reçoit l'annonce",
    handover: 'Commencer la passation',
    'last-day': 'Dernier jour du contrat',
    invoice: 'Envoyer la dernière facture',
    due: 'Échéance de la dernière facture',
    reminder: 'Relancer si la dernière facture est impayée',
  },
  note: 'Date {n} sur {all}. Pour savoir laquelle, rouvrez la page qui a préparé ce fichier.',
  noteSays:
    "Bon vent, calculé le {made}. Si une date change, refaites le calcul et rouvrez le fichier : l'événement est déplacé, pas doublé.",
  ready: {
    one: "Le fichier {file} est prêt, avec {n} date : ouvrez-le avec votre calendrier. S'il n'arrive pas, le navigateur l'a refusé ; la même date est dans le tableau.",
    other:
      "Le fichier {file} est prêt, avec {n} dates : ouvrez-le avec votre calendrier. S'il n'arrive pas, le navigateur l'a refusé ; les mêmes dates sont dans le tableau.",
  },
  failed:
    "Le fichier n'a pas pu être préparé. Les mêmes dates sont dans le tableau : recopiez-les dans votre calendrier.",
  link: 'Copier le lien',
  linkNote:
    'Le lien contient les dates et les règles du calcul, après le signe # : ni nom, ni montant, ni note. Aucun serveur ne les reçoit, mais toute personne qui a le lien peut les lire.',
  copied: 'Copié : le lien vers ce calcul',
  linkLabel: 'Le lien vers ce calcul',
  print: 'Imprimer',
  asked: 'Ce qui a été compté',
  foot: 'Calculé le {made} avec Bon vent, {address}',
  languages: { fr: 'En français', en: 'En anglais' },
  inLanguage: 'La langue de la phrase',
  languageFailed: "La phrase ne s'est pas chargée dans cette langue : vérifiez la connexion, puis réessayez.",
  shared: {
    lead: "Quelqu'un vous montre ce calcul, refait ici avec les règles de ce jour. Rien n'en est gardé sur cet appareil.",
    take: 'Reprendre ce calcul',
    takeHint: 'Il ira dans un nouveau dossier ; les vôtres ne changent pas.',
    own: 'Faire mon propre calcul',
    name: 'Calcul repris',
    broken: 'Ce lien est abîmé',
    brokenText:
      "Un morceau manque, ou une lettre a changé en route. Plutôt que de montrer une fausse date, nous n'en montrons aucune. Demandez un nouveau lien, ou faites votre propre calcul.",
    other: "Ce lien vient d'une autre version du calculateur",
    otherText:
      'Les questions ou les règles ne sont plus les mêmes : ses réponses voudraient dire autre chose ici. Demandez un nouveau lien, ou faites votre propre calcul.',
  },
};
