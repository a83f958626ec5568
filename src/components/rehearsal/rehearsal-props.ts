import { choicesFor } from '../../domain/message/choose-lines.ts';
import { emptyDraft } from '../../domain/message/draft.ts';
import type { Phrase } from '../../domain/phrases/phrase.ts';
import type { Objection } from '../../domain/rehearsal/objection.ts';
import { scriptLines } from '../../domain/rehearsal/script.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { address, base, unsafeAddress } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';
import { messageLibrary } from '../message/composer-props.ts';
import type { LibraryAddresses } from '../phrases/library.ts';
import type { RehearsalLibrary, RehearsalProps, RehearsalWords } from './rehearsal-words.ts';

const said = scriptLines.flatMap(({ moves }) => [...moves]);

/** What is said in one language: the phrases of the five lines, and what the client may answer. */
export function rehearsalLibrary(language: Locale, phrases: Phrase[], objections: Objection[]): RehearsalLibrary {
  const spoken = phrases.filter(
    ({ occasion, move }) => (occasion ?? 'goodbye') === 'goodbye' && said.some((each) => each === move),
  );
  return { ...messageLibrary(language, spoken), objections };
}

/** The words of the rehearsal, with those it shares with the picker and the composer. */
export function rehearsalWords(locale: Locale): RehearsalWords {
  const { rehearsal, phrases, message } = words(locale);
  const { page: _page, inChapter: _chapter, paper: _paper, paperLink: _link, ...say } = rehearsal;
  const { slots, blank, editing, tones, registers, languages, situations, groups, picker, row } = phrases;
  const { another, back, edit, editHint, in: putBack, inNamed, out, situation } = message.line;
  const { gone, otherLanguage, dayFaults } = message.line;
  return {
    ...say,
    phrase: {
      ...{ slots, blank, editing, tones, registers, languages, situations, groups },
      labels: { tone: picker.tone, register: picker.register },
      edited: row.edited,
      line: {
        ...{ another, back, edit, editHint, in: putBack, inNamed, out, situation },
        ...{ gone, otherLanguage, dayFaults },
      },
      stayed: message.stayed,
    },
  };
}

/** What the rehearsal of a language is made of, for the server's first view and for the file the door fetches. */
export function rehearsalProps(
  locale: Locale,
  library: readonly Phrase[],
  objections: readonly Objection[],
  styles: string[],
): RehearsalProps {
  const { files, letter, notice } = words(locale);
  const { months, weeks, days } = notice.answer.lengths;
  const addresses = Object.fromEntries(
    localeList.map((code) => [code, `${base}data/rehearsal-library.${code}.json`]),
  ) as LibraryAddresses;
  const register = locale === 'fr' ? ('vous' as const) : undefined;
  return {
    locale,
    say: rehearsalWords(locale),
    files,
    first: {
      phrases: firstPhrases(locale, library),
      objections: objections.filter((each) => each.register === register).slice(0, 1),
      letter,
      lengths: { months, weeks, days },
    },
    addresses,
    links: { message: address(locale, 'message'), unsafe: unsafeAddress(locale) },
    styles,
  };
}

/** The script before anybody has touched it: the best phrases to be said. */
export function firstPhrases(locale: Locale, library: readonly Phrase[]): Phrase[] {
  const draft = { ...emptyDraft('goodbye', locale), channel: 'said' as const };
  return said.flatMap((move) => choicesFor(draft, move, { library, situation: 'colleague' })[0]?.phrase ?? []);
}
