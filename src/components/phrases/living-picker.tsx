import { render } from 'preact';
import { opensOnce } from '../site/living-tool.ts';
import type { PickerProps } from './first-view.ts';
import { Picker } from './Picker.tsx';

/** Puts the living picker in the place of the first view, once. */
export const openPicker = opensOnce<PickerProps>((root, props) =>
  render(<Picker {...props} level={root.dataset.level === '2' ? 2 : 3} />, root),
);
