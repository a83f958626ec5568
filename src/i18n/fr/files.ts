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
  manage: 'Gérer les dossiers',
  shelf: 'Vos dossiers',
  shelfFailed: "Vos dossiers n'ont pas pu s'afficher : vérifiez la connexion, puis réessayez.",
  since: 'depuis le {day}',
  isOpen: 'ouvert,',
  isArchived: 'archivé,',
  open: 'Ouvrir',
  takeOut: 'Désarchiver',
  archive: 'Archiver',
  archivedNow: 'Archivé : {name}. Tout ce que contient ce dossier est gardé.',
  erase: 'Effacer',
  erasedNow: 'Effacé : {name}, avec tout ce que ce dossier contenait.',
  undoErase: 'Annuler : le remettre en place',
  restored: 'Remis en place : {name}.',
  closeShelf: 'Fermer la liste',
  visitOnly:
    "Votre navigateur refuse de garder quoi que ce soit, ou n'a plus de place. Tout fonctionne le temps de cette visite ; recopiez ce qui compte avant de fermer la page.",
  newer:
    "Une version plus récente de ce site a écrit ici, peut-être dans un autre onglet. Nous n'y touchons pas : ce que vous faites sur cette page dure le temps de cette visite. Rechargez la page pour retrouver le reste.",
  partAside:
    "Une partie de ce qui était gardé ici ne correspond plus à ce site. Le reste est en place, et l'ensemble a été mis de côté tel quel, sans rien effacer.",
  setAside:
    "Des données gardées ici étaient illisibles. Elles ont été mises de côté sans être effacées, et cette page est repartie d'une feuille blanche.",
};
