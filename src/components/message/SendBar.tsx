import { useEffect, useRef, useState } from 'preact/hooks';
import { bodyText } from '../../domain/message/assemble.ts';
import { mailLink } from '../../domain/message/mailto.ts';
import type { Slot } from '../../domain/phrases/phrase.ts';
import { countWords } from '../../domain/phrases/word-count.ts';
import { fill, plural, sayList, sayNumber } from '../../i18n/say.ts';
import { BlankQuestion } from '../phrases/BlankQuestion.tsx';
import { canCopyRich, canShare, copyPlain, copyRich, download, type Sent, share } from './send-acts.ts';
import type { View } from './view.ts';

type Way = 'copy' | 'rich' | 'subject' | 'mail' | 'share' | 'download' | 'print';

type Props = View & {
  /** Whether what this browser can do is known: not in the markup of the server. */
  isLive: boolean;
  onComplete: (slot: Slot) => void;
};

const idOf = (way: Way) => `message-by-${way}`;

/** The ways out: copied, mailed, shared, downloaded, printed. With blanks left each asks first. */
export function SendBar({ say, locale, form, composer, isLive, onComplete }: Props) {
  const { letter, draft, filling, blanks } = composer;
  const { send } = say;
  const [asking, setAsking] = useState<Way | undefined>();
  const [told, setTold] = useState('');
  const [refused, setRefused] = useState<string | undefined>();
  const area = useRef<HTMLTextAreaElement>(null);
  const mailButton = useRef<HTMLAnchorElement>(null);
  const text = bodyText(letter);
  const mail = mailLink(letter.subject, text);
  const subjectOnly = mailLink(letter.subject, '');
  const [isTooLong, setTooLong] = useState(false);
  useEffect(() => {
    if (refused !== undefined) area.current?.select();
  }, [refused]);
  // What was said about one text is not true of the next. A press may come before this effect first runs.
  const whole = `${letter.subject}\n${text}`;
  const saidOf = useRef(whole);
  useEffect(() => {
    if (saidOf.current === whole) return;
    saidOf.current = whole;
    setTold('');
    setRefused(undefined);
    setTooLong(false);
  }, [whole]);

  const tell = (sent: Sent, done: string, instead: string, plain?: string) => {
    setTold(sent === 'done' ? done : sent === 'refused' ? instead : '');
    setRefused(sent === 'refused' ? plain : undefined);
  };
  const file = `${filling.words.file[draft.occasion]}.txt`;
  const words = countWords(letter.paragraphs.join(' '));
  const ways: Record<Way, () => void> = {
    copy: async () => tell(await copyPlain(text), plural(locale, send.copied, words), form.refused, text),
    rich: async () =>
      tell(await copyRich(letter, draft.language), plural(locale, send.copiedRich, words), send.richRefused, text),
    subject: async () => {
      const { subject } = letter;
      tell(await copyPlain(subject), fill(send.copiedSubject, { subject }), form.refused, subject);
    },
    mail: () => {
      setTooLong(!mail.fits);
      setTold(mail.fits ? send.mailed : fill(send.tooLong, { n: sayNumber(locale, mail.href.length) }));
      if (mail.fits) mailButton.current?.click();
    },
    share: async () => tell(await share(letter), send.shared, send.shareFailed),
    download: async () => {
      const sent = await download(letter, filling.words.subjectLabel, file);
      tell(sent, fill(send.downloaded, { file }), send.downloadFailed);
    },
    print: () => window.print(),
  };
  // What was pressed may be gone in a moment, with its question: the keyboard stays on the way that was chosen.
  const stayOn = (way: Way) => document.getElementById(idOf(way))?.focus();
  const use = (way: Way) => {
    stayOn(way);
    setTold('');
    setRefused(undefined);
    setTooLong(false);
    if (blanks.length > 0 && way !== 'subject') return setAsking(way);
    ways[way]();
  };
  const go = (way: Way) => {
    stayOn(way);
    setAsking(undefined);
    ways[way]();
  };
  // An id each: what was pressed before the composer lived is found again by it, though this browser may offer more ways.
  const button = (way: Way, look = 'button-quiet') => (
    <button type="button" id={idOf(way)} class={look} onClick={() => use(way)}>
      {send[way]}
    </button>
  );
  const names = sayList(
    locale,
    blanks.map((slot) => say.phrase.slots[slot]),
  );

  return (
    <section class="message-send" aria-labelledby="message-send-title">
      <h2 id="message-send-title">{send.title}</h2>
      <div class="message-ways">
        {button('copy', 'button')}
        {isLive && canCopyRich() && button('rich')}
        {letter.subject !== '' && button('subject')}
        {draft.channel !== 'said' && draft.channel !== 'chat' && button('mail')}
        {isLive && canShare() && button('share')}
        {button('download')}
        {button('print')}
      </div>
      {/* Pressed by the button above once nothing is left to ask: only a link can hand an address to a mail program. */}
      <a ref={mailButton} href={mail.href} hidden tabIndex={-1}>
        {send.mail}
      </a>
      {asking && blanks.length > 0 && (
        <BlankQuestion
          key={asking}
          question={fill(send.left, { slots: names })}
          complete={send.complete}
          onComplete={() => {
            setAsking(undefined);
            const [first] = blanks;
            if (first) onComplete(first);
          }}
        >
          <button type="button" class="button-quiet" onClick={() => go(asking)}>
            {send.anyway}
          </button>
        </BlankQuestion>
      )}
      <p role="status" class="copy-status">
        {told}
      </p>
      {isTooLong && (
        <p class="message-ways">
          <button type="button" class="button-quiet" onClick={() => use('copy')}>
            {send.copy}
          </button>
          <a class="button-quiet" href={subjectOnly.href}>
            {send.mailSubject}
          </a>
        </p>
      )}
      {refused !== undefined && (
        <textarea
          ref={area}
          class="copy-text"
          dir="auto"
          readOnly
          aria-label={form.refusedLabel}
          rows={6}
          value={refused}
        />
      )}
    </section>
  );
}
