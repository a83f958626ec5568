import { useState } from 'preact/hooks';
import type { Candidate } from '../../domain/notice/candidate.ts';
import type { Length } from '../../domain/notice/length.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { type SentenceWords, saySentence } from '../../i18n/say-notice.ts';
import { CopyButton } from '../form/CopyButton.tsx';
import type { NoticeData } from './notice-data.ts';
import { sentenceWords } from './sentence-words.ts';

type Props = { locale: Locale; data: NoticeData; date: Candidate; length: Length | undefined };

/** The sentence to say, in the site's language or in the client's. */
export function SpokenSentence({ locale, data, date, length }: Props) {
  const { answer, away, form } = data;
  const [other, setOther] = useState<{ language: Locale; words: SentenceWords } | undefined>();
  const [failed, setFailed] = useState(false);
  const language = other?.language ?? locale;
  const sentence = saySentence(language, date, length, other?.words ?? answer);

  const speak = async (wanted: Locale) => {
    setFailed(false);
    if (wanted === locale) return setOther(undefined);
    const words = await sentenceWords(data.links.sentence);
    if (words) setOther({ language: wanted, words });
    else setFailed(true);
  };

  return (
    <>
      <blockquote class="notice-sentence" lang={language}>
        {sentence}
      </blockquote>
      <fieldset class="notice-languages not-on-paper">
        <legend class="visually-hidden">{away.inLanguage}</legend>
        {localeList.map((each) => (
          <button
            key={each}
            type="button"
            class="button-quiet"
            aria-pressed={each === language}
            onClick={() => speak(each)}
          >
            {away.languages[each]}
          </button>
        ))}
      </fieldset>
      <p role="alert" class="status">
        {failed && away.languageFailed}
      </p>
      <div class="not-on-paper">
        <CopyButton
          key={language}
          text={sentence}
          label={answer.copy}
          done={answer.copied}
          refused={form.refused}
          refusedLabel={form.refusedLabel}
        />
      </div>
    </>
  );
}
