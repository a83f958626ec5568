import type { Mark } from '../../domain/brevity/read.ts';

type Props = {
  text: string;
  marks: readonly Mark[];
  language: string | undefined;
  label: string;
  /** Where the explanation of a mark is, by its number. */
  noteId: (number: number) => string;
  onChoose: (number: number) => void;
};

/** The text as it was read, its pieces underlined and numbered; each leads to its explanation. What it holds stays text. */
export function MarkedText({ text, marks, language, label, noteId, onChoose }: Props) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <section class="brevity-text" aria-label={label} lang={language} dir="auto">
      {marks.map((mark, index) => (
        <span key={`${mark.start} ${mark.rule}`}>
          {text.slice(ends[index], mark.start)}
          <a
            class="brevity-piece"
            href={`#${noteId(index + 1)}`}
            onClick={(event) => {
              // No history entry: Back must leave the page, not step through its pieces.
              event.preventDefault();
              onChoose(index + 1);
            }}
          >
            {text.slice(mark.start, mark.end)}
            <sup>{index + 1}</sup>
          </a>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </section>
  );
}
