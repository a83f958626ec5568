import type { search as french } from '../fr/search.ts';

// Words that stand on every page and tell nothing of what is looked for.
const SMALL_WORDS =
  'a an and are as at be by for from he her his i in is it my of on or our she that the their they this to was we with you your';

/** Words of the search, in English: `box` goes to the browser, `page` is read on the server. */
export const search: typeof french = {
  box: {
    title: 'Search',
    label: 'A word or two',
    close: 'Close',
    invite: 'The passages of the guide that mention it will appear here, chapter by chapter.',
    loading: 'The search is loading…',
    found: { one: '{n} page mentions "{query}".', other: '{n} pages mention "{query}".' },
    nothing: 'Nothing about "{query}". Try a shorter word, or another word for the same thing.',
    more: { one: 'Show the other page', other: 'Show the other {n} pages' },
    keys: 'Arrow keys to move, Enter to open, Escape to close.',
    noIndex: 'Search works on the built site: npm start.',
    unreachable: 'The search could not be loaded. Check your connection, then type your word again.',
    smallWords: SMALL_WORDS.split(' '),
  },
  page: {
    description: 'Look for a word in the whole guide: the passages that mention it, chapter by chapter.',
    noScript:
      "The search happens in your browser, which doesn't run the scripts of this page. So here is the whole guide, section by section.",
    index: 'The whole guide, section by section',
    tools: 'The tools',
    quiz: 'The quiz: is it time to leave?',
    notice: 'The notice calculator',
    phrases: 'Phrases that offer a way forward',
  },
};
