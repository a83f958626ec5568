/** Words of the notice calculator's paper version. */
export const noticePaper = {
  title: 'La version papier',
  lead: 'Un calendrier, un crayon, et le contrat sous les yeux.',
  stepsTitle: 'Compter à la main',
  steps: [
    'Écrivez le jour où le client reçoit votre annonce (ou ce que le contrat dit à la place : envoi, premier du mois suivant). Ce jour ne compte pas.',
    "Ajoutez d'abord les mois : le même numéro, dans le mois d'arrivée. Si ce numéro n'existe pas, prenez le dernier jour de ce mois. Partez toujours de la date de départ, jamais d'un résultat intermédiaire.",
    'Ajoutez ensuite les semaines et les jours. Pour des jours ouvrés, comptez du lundi au vendredi, à partir du lendemain, et sautez les fériés.',
    "Si le préavis part du début d'un jour (le premier du mois suivant), ce jour compte : la fin est la veille du même numéro.",
    "Si le contrat ne peut finir qu'en fin de mois ou de trimestre, avancez jusqu'à la première fin possible. Si vous y êtes déjà, restez-y.",
    'Si la fin tombe un samedi, un dimanche ou un jour férié, elle y reste, sauf si le contrat dit autre chose.',
    "Comparez avec le terme du contrat, s'il en a un : parmi les dates qui vous obligent, la plus tardive l'emporte.",
    "Pour partir d'une date voulue, essayez des jours de réception et comptez en avant, jusqu'à trouver le dernier qui convient. Ne retirez jamais des mois à une date.",
  ],
  blanks: 'Votre calcul',
  blank: ['Reçue le', 'Préavis', 'Même numéro', 'Première fin possible', 'Mon dernier jour'],
  examplesTitle: 'Exemples comptés',
  example: 'Cas',
  received: 'Reçue le',
  lastDay: 'Dernier jour',
  noDate: { 'reasonable-length': 'aucun : proposez une durée', cause: 'aucun : il faut un motif sérieux' },
  rulesTitle: 'La règle, pays par pays',
  rulesLead:
    "Pour un contrat de services qui se tait, entre professionnels, avec un prestataire vraiment indépendant. Le contrat signé passe d'abord.",
  sources: 'Sources',
  watch: 'À surveiller : {text}',
};
