import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { opensInChapter } from '../in-chapter/opens-in-chapter.tsx';
import { ChecklistIsland } from './ChecklistIsland.tsx';
import type { ChecklistProps } from './checklist-props.ts';

/** Opens the checklist in its chapter. */
export const openChecklist = opensInChapter<ChecklistProps>(({ props, files }) => (
  <div class="checklist">
    <div class="check-live">
      <div class="client-switcher not-on-paper">
        <ClientSwitcher say={files} />
      </div>
      <ChecklistIsland {...props} />
    </div>
  </div>
));
