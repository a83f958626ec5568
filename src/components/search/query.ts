const WORD_WITH_ELISION = /^([^'’]{1,2}['’])(.+)$/;

/**
 * The query without the small words of the language (`smallWords`, elided ones with their apostrophe): they stand on
 * every page, weigh as much as the others in Pagefind's count of a section, and would be underlined everywhere.
 * A query in double quotes, which Pagefind takes as it is, and one of small words only stay whole.
 * // withoutSmallWords('mise en demeure', ['en']) => 'mise demeure'; withoutSmallWords("l'annonce", ["l'"]) => 'annonce'
 */
export function withoutSmallWords(query: string, smallWords: string[]): string {
  if (query.includes('"')) return query;
  const plain = (word: string) => word.toLowerCase().replace('’', "'");
  const small = new Set(smallWords.map(plain));
  const bare = (word: string) => {
    const [, start = '', rest = word] = WORD_WITH_ELISION.exec(word) ?? [];
    return small.has(plain(start)) ? rest : word;
  };
  const words = query.split(/\s+/).map(bare);
  const telling = words.filter((word) => !small.has(plain(word)));
  return telling.length > 0 ? telling.join(' ') : query;
}
