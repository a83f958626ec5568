/** Words of the shared form controls, in French. */
export const form = {
  errorTitle: { one: 'Un point à revoir', other: '{n} points à revoir' },
  copied: 'Copié : {what}',
  refused: 'Le navigateur refuse de copier. Le texte est sélectionné : faites Ctrl + C (ou ⌘ + C).',
  refusedLabel: 'Texte à copier',
  failed: "Cette partie de la page ne s'est pas chargée. Vos réponses sont gardées : rechargez la page pour réessayer.",
};
