import { Heading, type Level } from './Heading.tsx';
import type { Section } from './result-text.ts';

/** The parts of a result: what to do, reasons, what speaks against, what would change it. Each quotes the answer given. */
export function ResultSections({ sections, level }: { sections: readonly Section[]; level: Level }) {
  return (
    <>
      {sections.map(({ id, title, ordered, items }) => {
        const List = ordered ? 'ol' : 'ul';
        return (
          <section key={id} class={`quiz-part quiz-part-${id}`}>
            <Heading level={level}>{title}</Heading>
            <List>
              {items.map(({ quote, text }) => (
                <li key={`${quote}${text}`}>
                  {quote && <strong>{quote}</strong>} {text}
                </li>
              ))}
            </List>
          </section>
        );
      })}
    </>
  );
}
