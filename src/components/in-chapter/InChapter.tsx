import type { ComponentChildren } from 'preact';
import type { Opened } from './opened.ts';

type Props = Pick<Opened<unknown>, 'title' | 'lead' | 'fold' | 'links'> & {
  onFold: () => void;
  children: ComponentChildren;
};

/** What stands around a tool that was opened in its chapter: folding it away, the way to its own page, its heading. */
export function InChapter({ title, lead, fold, links, onFold, children }: Props) {
  return (
    <>
      <p class="actions not-on-paper">
        <button type="button" class="button-quiet" aria-expanded="true" onClick={onFold}>
          {fold}
        </button>
        {links.map(([text, address]) => (
          <a key={address} href={address}>
            {text}
          </a>
        ))}
      </p>
      <h4 class="in-chapter-title not-on-paper" tabIndex={-1}>
        {title}
      </h4>
      {lead && <p class="hint not-on-paper">{lead}</p>}
      {children}
    </>
  );
}
