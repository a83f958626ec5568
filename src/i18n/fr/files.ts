/** Words of the client files and of what is kept on the device, in French. */
export const files = {
  label: 'Client',
  unnamed: 'Mon client',
  newFile: 'Un autre client…',
  nameLabel: 'Comment voulez-vous appeler ce client ?',
  nameHint: 'Un surnom suffit : il ne quitte pas votre appareil.',
  nameMissing: 'Donnez un nom, même un surnom, pour reconnaître ce dossier.',
  nameTooLong: 'Ce nom compte {n} caractères : raccourcissez-le à 300 au plus.',
  add: 'Ajouter ce client',
  rename: 'Renommer',
  saveName: 'Garder ce nom',
  cancel: 'Annuler',
  opened: 'Dossier ouvert : {name}.',
  visitOnly:
    "Votre navigateur refuse de garder quoi que ce soit, ou n'a plus de place. Tout fonctionne le temps de cette visite ; recopiez ce qui compte avant de fermer la page.",
  partAside:
    "Une partie de ce qui était gardé ici ne correspond plus à ce site. Le reste est en place, et l'ensemble a été mis de côté tel quel, sans rien effacer.",
  setAside:
    "Des données gardées ici étaient illisibles. Elles ont été mises de côté sans être effacées, et cette page est repartie d'une feuille blanche.",
};
