import { choicesFor } from '../../domain/message/choose-lines.ts';
import { emptyDraft } from '../../domain/message/draft.ts';
import type { Phrase } from '../../domain/phrases/phrase.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { address, base, unsafeAddress } from '../../i18n/routes.ts';
import { words } from '../../i18n/words.ts';
import type { LibraryAddresses } from '../phrases/library.ts';
import type { ComposerProps, MessageLibrary } from './composer-words.ts';

/** What the composer of a language is made of, for the server's first view and for the file the door fetches. */
export function composerProps(locale: Locale, library: readonly Phrase[]): ComposerProps {
  const { message, phrases, form, files, letter, notice, cooling } = words(locale);
  const { page: _page, paper: _paper, ...say } = message;
  const { slots, blank, editing, tones, registers, languages, situations, groups, row, picker } = phrases;
  const { nearTone, nearChannel, edited } = row;
  const labels = { tone: picker.tone, register: picker.register };
  const near = { nearTone, nearChannel, edited };
  const inEach = (name: string) =>
    Object.fromEntries(localeList.map((code) => [code, `${base}data/${name}.${code}.json`])) as LibraryAddresses;
  return {
    locale,
    say: {
      ...say,
      coolingLine: cooling.line,
      phrase: { slots, blank, editing, tones, registers, languages, situations, groups, near, labels },
    },
    form: { refused: form.refused, refusedLabel: form.refusedLabel, failed: form.failed },
    files,
    first: { phrases: firstPhrases(locale, library), letter, lengths: lengthsOf(notice.answer.lengths) },
    addresses: inEach('message'),
    links: {
      phrases: address(locale, 'phrases'),
      unsafe: unsafeAddress(locale),
      meter: `${base}data/meter.${locale}.json`,
      rules: inEach('brevity'),
    },
  };
}

/** All a message in one language is made of. */
export function messageLibrary(language: Locale, phrases: Phrase[]): MessageLibrary {
  const { letter, notice, phrases: shared } = words(language);
  return { labels: shared.slots, phrases, letter, lengths: lengthsOf(notice.answer.lengths) };
}

function lengthsOf({ months, weeks, days }: MessageLibrary['lengths']): MessageLibrary['lengths'] {
  return { months, weeks, days };
}

// What stands in the goodbye before anybody has touched it.
function firstPhrases(locale: Locale, library: readonly Phrase[]): Phrase[] {
  const draft = emptyDraft('goodbye', locale);
  const source = { library, situation: 'colleague' as const };
  return draft.lines.flatMap(({ move }) => choicesFor(draft, move, source)[0]?.phrase ?? []);
}
