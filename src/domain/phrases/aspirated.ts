/**
 * Words with an aspirated h, which forbid elision: *de Hassan*, *le haut*. Beginnings, without accents, lower case.
 * After the lists of the Dictionnaire de l'Académie française (9th edition, words marked with an apostrophe) for nouns;
 * first names of Arabic, English and Germanic origin keep their h. Names usage leaves free (Hugo, Henri, Hubert)
 * are not here, so they elide: *d'Hugo* is accepted, and so is *de Hugo*.
 */
export const aspiratedBeginnings = [
  // First names and family names.
  ...['habib', 'hadi', 'hafid', 'hafsa', 'haim', 'hakim', 'halima', 'hamed', 'hamid', 'hamza', 'hana', 'hans'],
  ...['harold', 'haroun', 'harper', 'harris', 'harry', 'harvey', 'hassan', 'hassen', 'hatem', 'hayat', 'heather'],
  ...['heidi', 'heike', 'heinz', 'helmut', 'hicham', 'hilda', 'hind', 'hiroshi', 'holly', 'hope', 'houda', 'houria'],
  ...['howard', 'huang', 'hudson', 'hunter', 'hussein', 'huseyin', 'hu '],
  // Common nouns that a speciality, a project or a place may begin with.
  ...['hack', 'haie', 'hall', 'halte', 'hameau', 'hand', 'hangar', 'harcel', 'hard', 'haricot', 'harnais', 'harp'],
  ...['hasard', 'haus', 'haut', 'havre', 'heavy', 'hero', 'herisson', 'hetre', 'heurt', 'hibou', 'hierarch', 'high'],
  ...['hip-hop', 'hobby', 'hockey', 'holding', 'holland', 'homard', 'hongr', 'hors', 'hot ', 'hotline', 'houle'],
  ...['housse', 'houx', 'hub', 'huit', 'huppe', 'hurl', 'hutte', 'hype'],
] as const;

/** Words whose beginning looks aspirated and is not: *l'héroïne*, *l'hôtellerie*, *d'Hubert*. Beginnings too. */
export const muteBeginnings = ['heroi', 'handi-', 'hubert', 'harmon', 'harpag', 'hypere', 'hyperm', 'hypert'] as const;
