import { render } from 'preact';
import { opensOnce } from '../site/living-tool.ts';
import { Composer } from './Composer.tsx';
import type { ComposerProps } from './composer-words.ts';

/** Puts the living composer in the place of the first view, once. */
export const openComposer = opensOnce<ComposerProps>((root, props) => {
  render(<Composer {...props} />, root);
  // From here on paper is the letter, not the sheet to fill in by hand.
  root.closest('.message')?.classList.add('message-living');
});
