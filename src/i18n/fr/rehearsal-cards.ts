/** Words of the rehearsal on paper and in the chapter, in French. */
export const rehearsalCards = {
  inChapter: {
    lead: "Vos cinq phrases en grand, à lire pendant l'appel, et seize répliques avec leurs réponses. Rien ne quitte cet appareil.",
    open: 'Répéter maintenant',
    page: 'La répétition sur sa propre page, avec les cartes à imprimer',
  },
  print: 'Imprimer les cartes',
  printHint: 'Huit cartes par feuille, recto verso, à découper : vos phrases, puis les répliques.',
  paperLink: 'Les cartes, à lire ou à imprimer',
  paper: {
    anchor: 'cartes',
    title: 'Les répliques et leurs réponses',
    lead: 'Cachez les réponses, parlez, puis comparez. Imprimée, cette page donne des cartes à découper et la feuille des cinq phrases.',
    skeleton: 'Les cinq phrases, à remplir',
  },
  cards: {
    number: '{n} / {all}',
    avoid: 'À éviter : {line}',
    exitLine: "Mettre fin à l'appel : {line}",
    aims: {
      open: 'Merci, une phrase, et la décision tout de suite après. Ni météo, ni détour.',
      decide: 'Une décision, pas une question. Ne dites ni « je pense » ni « je me demandais ».',
      reason: "Une seule raison, sur l'avenir. Si l'on insiste : la même phrase, avec les mêmes mots.",
      notice: "Une date, ce qui sera fini d'ici là, et une suite si vous en avez une.",
      end: 'Dites au revoir, puis taisez-vous. Le silence revient à la personne en face.',
    },
    decision: 'Ma décision',
    decisionAim: "Prise au calme. Pendant l'appel, je compare toute offre à cette ligne.",
    none: 'Aucune offre ne me fera rester.',
    one: 'Une seule offre me ferait rester :',
    exit: "Mettre fin à l'appel",
    exitAim:
      'Insultes, menaces, ou la même question pour la troisième fois : cette phrase, puis je pars ou je raccroche.',
    after: 'Le jour même',
    afterText:
      'J’envoie la confirmation : la décision, mon dernier jour, ce qui sera livré et facturé, qui reçoit les fichiers.',
    afterAim:
      "D'abord un quart d'heure de calme. Aucune autre raison dans le message ; je demande un accusé de réception.",
  },
};
