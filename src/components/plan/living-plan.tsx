import { render } from 'preact';
import { adoptStyles } from '../site/adopt-styles.ts';
import { opensOnce } from '../site/living-tool.ts';
import { PlanTool } from './PlanTool.tsx';
import type { PlanProps } from './plan-words.ts';

/** Puts the living plan in the place of the first view, once. */
export const openPlan = opensOnce<PlanProps>((root, props) => {
  // The page of the plan brings its styles; a chapter takes them from the data.
  const isChapter = root.dataset.level === '3';
  if (isChapter) props.styles.forEach(adoptStyles);
  render(<PlanTool {...props} level={isChapter ? 3 : 2} />, root);
  // From here on paper is the reader's own logbook, not the sheet to fill in by hand.
  root.closest('.plan')?.classList.add('plan-living');
});
