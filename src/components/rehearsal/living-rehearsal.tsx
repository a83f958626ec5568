import { render } from 'preact';
import { adoptStyles } from '../site/adopt-styles.ts';
import { opensOnce } from '../site/living-tool.ts';
import { RehearsalTool } from './RehearsalTool.tsx';
import type { RehearsalProps } from './rehearsal-words.ts';

/** Puts the living rehearsal in the place of the first view, once. */
export const openRehearsal = opensOnce<RehearsalProps>((root, props) => {
  // The page of the rehearsal brings its styles; a chapter takes them from the data.
  const isChapter = root.dataset.level === '3';
  if (isChapter) props.styles.forEach(adoptStyles);
  render(<RehearsalTool {...props} level={isChapter ? 3 : 2} />, root);
  // From here on paper is the reader's own cards.
  root.closest('.rehearsal')?.classList.add('rehearsal-living');
});
