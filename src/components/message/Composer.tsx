import { ComposerView } from './ComposerView.tsx';
import type { ComposerProps } from './composer-words.ts';
import { LetterSheet } from './LetterSheet.tsx';
import { useComposer } from './use-composer.ts';

/** The living composer, and the letter it prints. */
export function Composer(props: ComposerProps) {
  const { locale, say, form, files, links } = props;
  const view = { locale, say, form, links, composer: useComposer(props) };
  return (
    <>
      <div class="not-on-paper">
        <ComposerView {...view} files={files} isLive />
      </div>
      <LetterSheet {...view} />
    </>
  );
}
