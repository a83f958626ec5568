// Words that stand on every page and tell nothing of what is looked for; elided ones with their apostrophe.
const SMALL_WORDS =
  "au aux avec ce ces dans de des du elle en est et il je la le les leur lui ma me mes mon ne nous on ou où par pas pour que qui sa se ses son sur un une vous à c' d' j' l' m' n' qu' s' t'";

/** Words of the search, in French: `box` goes to the browser, `page` is read on the server. */
export const search = {
  box: {
    title: 'Rechercher',
    label: 'Un mot ou deux, avec ou sans accents',
    close: 'Fermer',
    invite: 'Les passages du guide qui en parlent apparaîtront ici, rangés par chapitre.',
    loading: 'La recherche se charge…',
    found: { one: '{n} page parle de « {query} ».', other: '{n} pages parlent de « {query} ».' },
    nothing: 'Rien sur « {query} ». Essayez un mot plus court, ou un autre mot pour la même chose.',
    more: { one: "Afficher l'autre page", other: 'Afficher les {n} autres pages' },
    keys: 'Flèches pour parcourir, Entrée pour ouvrir, Échap pour fermer.',
    noIndex: 'La recherche marche sur le site construit : npm start.',
    unreachable: "La recherche n'a pas pu se charger. Vérifiez la connexion, puis modifiez votre mot pour réessayer.",
    smallWords: SMALL_WORDS.split(' '),
  },
  page: {
    description: 'Cherchez un mot dans tout le guide : les passages qui en parlent, chapitre par chapitre.',
    noScript:
      "La recherche se fait dans votre navigateur, qui n'exécute pas les scripts de cette page. Voici donc tout le guide, section par section.",
    index: 'Tout le guide, section par section',
    tools: 'Les outils',
    quiz: 'Le test : est-il temps de partir ?',
    notice: 'Le calculateur de préavis',
    phrases: 'Les phrases pour proposer une suite',
  },
};
