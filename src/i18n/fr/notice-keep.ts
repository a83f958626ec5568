/** Words of handing the dates over to the message and the plan, in French. */
export const noticeKeep = {
  take: 'Reprendre ces dates',
  replace: 'Reprendre ces dates-ci à la place',
  kept: 'Repris : votre message, votre texte et votre plan parlent du {day}.',
  other: 'Votre message, votre texte et votre plan parlent encore du {day}.',
  message: 'Écrire le message',
  undo: 'Annuler',
  lead: 'Pour ce que vous allez dire et écrire',
};
