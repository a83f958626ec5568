/** Words of handing the dates over to the message and the plan, in French. */
export const noticeKeep = {
  take: 'Reprendre ces dates',
  replace: 'Reprendre ces dates-ci à la place',
  kept: 'Repris : votre message, vos cinq phrases et votre carnet de bord parlent du {day}.',
  other: 'Votre message, vos cinq phrases et votre carnet de bord parlent encore du {day}.',
  message: 'Écrire le message',
  undo: 'Annuler',
  lead: 'Pour ce que vous allez dire et écrire',
};
