import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Objection } from '../../domain/rehearsal/objection.ts';
import { marks } from '../../domain/rehearsal/schedule.ts';
import { plural } from '../../i18n/say.ts';
import { decisionSaid } from './Offer.tsx';
import { saysNow } from './says-now.ts';
import { headingOf, spokenMark, type View } from './view.ts';

type Props = View & { card: Objection; title: RefObject<HTMLHeadingElement> };

/** One push-back: what the client says, and once it is asked for, what holds. */
export function PushBack({ card, title, ...view }: Props) {
  const { say, locale, practice, script, record } = view;
  const { revealed } = practice;
  const { practice: words } = say;
  const lang = spokenMark(view);
  const answers = useRef<HTMLHeadingElement>(null);
  // Only what the reader revealed takes the focus, not what was open already.
  const wasRevealed = useRef(revealed);
  useEffect(() => {
    if (revealed && !wasRevealed.current) answers.current?.focus();
    wasRevealed.current = revealed;
  }, [revealed]);
  const Heading = headingOf(view, 1);
  const SubHeading = headingOf(view, 2);
  const own = script.principles.find(({ id }) => id === card.id);
  const { principle, avoid } = own ?? card;
  const ownMark = own ? undefined : lang;
  return (
    <div class="push-back">
      <p class="push-back-left">{practice.isExtra ? words.extra : plural(locale, words.left, practice.left)}</p>
      <Heading ref={title} tabIndex={-1}>
        <span class="push-back-who">{card.isSpoken ? words.says : words.happens}</span>{' '}
        <span class={card.isSpoken ? 'push-back-says' : 'push-back-happens'} lang={lang}>
          {saysNow(card, practice.attempts)}
        </span>
      </Heading>
      {card.isOffer && <p class="notice-line push-back-decision">{decisionSaid(say.offer, record)}</p>}
      {!revealed && (
        <p class="actions">
          <button type="button" class="button" onClick={practice.reveal}>
            {words.reveal}
          </button>
          <button type="button" class="link-button" onClick={practice.another}>
            {words.skip}
          </button>
        </p>
      )}
      {revealed && (
        <>
          {card.exitLine && (
            <div class="push-back-exit">
              <p class="exit-name">{words.exit}</p>
              <p class="exit-line" lang={lang}>
                {card.exitLine}
              </p>
            </div>
          )}
          <SubHeading ref={answers} tabIndex={-1}>
            {words.answers}
          </SubHeading>
          <ul class="push-back-answers" lang={lang}>
            {card.answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
          <dl class="push-back-why">
            <dt>{words.principle}</dt>
            <dd lang={ownMark}>{principle}</dd>
            <dt>{words.avoid}</dt>
            <dd>
              <span lang={lang}>{card.avoid.line}</span> <span lang={ownMark}>{avoid.why}</span>
            </dd>
          </dl>
          <fieldset class="push-back-marks">
            <legend>{words.how}</legend>
            {marks.map((mark) => (
              <button key={mark} type="button" class="button-quiet" onClick={() => practice.mark(mark)}>
                <span aria-hidden="true">{mark}</span> {words.marks[mark]}
              </button>
            ))}
          </fieldset>
        </>
      )}
      <p class="hint push-back-keys">{words.keys}</p>
    </div>
  );
}
