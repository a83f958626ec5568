/** Taking the dates of a calculation over into the client's file, in French. */
export const noticeTaken = {
  why: 'Le message, la répétition et le carnet de bord parleront alors de ces dates.',
  take: 'Reprendre ces dates dans mon dossier',
  again: 'Remplacer les dates du dossier',
  done: 'Dates reprises le {taken}, dernier jour le {day} : le message, la répétition et le carnet de bord en parlent.',
  older: "Le dossier garde d'autres dates, reprises le {taken} : dernier jour le {day}.",
  undo: 'Annuler : revenir à ce que le dossier gardait',
};
