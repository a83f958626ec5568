import { type ComponentChildren, render } from 'preact';
import { adoptStyles } from '../site/adopt-styles.ts';
import { InChapter } from './InChapter.tsx';
import type { Opened } from './opened.ts';

/** Draws a tool in its place in a chapter, from what was fetched for it; `onFold` is called when the reader folds it away. */
export type OpenInChapter = (place: HTMLElement, fetched: unknown, onFold: () => void) => void;

/** A way to open a tool in its chapter. `opensInChapter<StakesProps>(({ props }) => <StakesIsland {...props} />)` */
export function opensInChapter<Props>(draw: (opened: Opened<Props>) => ComponentChildren): OpenInChapter {
  return (place, fetched, onFold) => {
    const opened = fetched as Opened<Props>;
    opened.styles.forEach(adoptStyles);
    const { title, lead, fold, links } = opened;
    render(<InChapter {...{ title, lead, fold, links, onFold }}>{draw(opened)}</InChapter>, place);
  };
}
