import type { files as french } from '../fr/files.ts';

/** Words of the client files and of what is kept on the device, in English. */
export const files: typeof french = {
  label: 'Client',
  unnamed: 'My client',
  newFile: 'Another client…',
  nameLabel: 'What do you want to call this client?',
  nameHint: 'A nickname will do: this name does not leave your device.',
  nameMissing: 'Give a name, even a nickname, so that you can recognise this client file.',
  nameTooLong: 'This name has {n} characters; the limit is 300.',
  add: 'Add this client',
  rename: 'Rename',
  saveName: 'Save this name',
  cancel: 'Cancel',
  opened: 'Open client file: {name}.',
  manage: 'Manage client files',
  shelf: 'Your client files',
  shelfFailed: 'Your client files could not be shown: check the connection, then try again.',
  since: 'since {day}',
  isOpen: 'open,',
  isArchived: 'archived,',
  open: 'Open',
  takeOut: 'Take out of the archive',
  archive: 'Archive',
  archivedNow: 'Archived: {name}. Everything in this file is kept.',
  erase: 'Erase',
  erasedNow: 'Erased: {name}, with everything this file held.',
  undoErase: 'Undo: put it back',
  restored: 'Put back: {name}.',
  closeShelf: 'Close the list',
  visitOnly:
    'Your browser refuses to keep anything, or has no room left. Everything works for this visit; copy what matters before you close the page.',
  newer:
    'A later version of this site has written here, perhaps in another tab. We leave it untouched: what you do on this page lasts for this visit. Reload the page to find the rest again.',
  partAside:
    'Part of what was kept here no longer fits this site. The rest is in place, and a copy of the whole has been set aside as it was; nothing was deleted.',
  setAside:
    'Some data kept here could not be read. It has been set aside, not erased, and this page has started afresh.',
};
