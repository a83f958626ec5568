import { fill } from '../../i18n/say.ts';
import type { Card, Side } from './deck.ts';
import type { RehearsalWords } from './rehearsal-words.ts';

/** Cards on one sheet: two columns of four. */
const A_SHEET = 8;

type Props = { deck: Card[]; say: Pick<RehearsalWords, 'cards'> };

type SideProps = { side: Side; face: 'front' | 'back'; number: string; say: Props['say']['cards'] };

function CardSide({ side, face, number, say }: SideProps) {
  return (
    <div class={`card-side card-${face}`}>
      <p class="card-name">
        {side.name} <span class="card-number">{number}</span>
      </p>
      {side.texts.map((text) => (
        <p key={text} class="card-text" lang={side.lang}>
          {text}
        </p>
      ))}
      {side.exit && (
        <p class="card-exit" lang={side.lang}>
          {fill(say.exitLine, { line: side.exit })}
        </p>
      )}
      {side.remark && <p class="card-remark">{side.remark}</p>}
      {side.avoid && (
        <p class="card-remark">
          <span lang={side.lang}>{fill(say.avoid, { line: side.avoid.line })}</span> {side.avoid.why}
        </p>
      )}
    </div>
  );
}

/** Two cards side by side change places on the back, so that each back lies behind its front when the sheet is turned. */
function mirrored(cards: readonly (Card | undefined)[]): (Card | undefined)[] {
  return cards.flatMap((_, index) => (index % 2 === 0 ? [cards[index + 1], cards[index]] : []));
}

/** The cards as sheets for paper: eight fronts, then their backs. On screen they are not there. */
export function CardSheets({ deck, say }: Props) {
  const sheets = Array.from({ length: Math.ceil(deck.length / A_SHEET) }, (_, sheet) =>
    Array.from({ length: A_SHEET }, (_side, place) => deck[sheet * A_SHEET + place]),
  );
  const numberOf = (card: Card) => fill(say.cards.number, { n: deck.indexOf(card) + 1, all: deck.length });
  return (
    <div class="card-sheets">
      {sheets.flatMap((sheet, index) =>
        (['front', 'back'] as const).map((face) => (
          <div key={`${index} ${face}`} class="card-sheet">
            {(face === 'front' ? sheet : mirrored(sheet)).map((card, place) =>
              card ? (
                <CardSide key={card.id} side={card[face]} face={face} number={numberOf(card)} say={say.cards} />
              ) : (
                <div key={place} class="card-side" />
              ),
            )}
          </div>
        )),
      )}
    </div>
  );
}
