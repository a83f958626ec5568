import { ClientSwitcher } from '../client/ClientSwitcher.tsx';
import { opensInChapter } from '../in-chapter/opens-in-chapter.tsx';
import { StakesIsland } from './StakesIsland.tsx';
import type { Heads, StakesProps } from './stakes-props.ts';

const HEADS: Heads = ['h4', 'h5'];

/** Opens the money at stake in its chapter. The checklist there has a switch between clients too, hence ids of its own. */
export const openStakes = opensInChapter<StakesProps>(({ props, files }) => (
  <div class="stakes-live">
    <div class="client-switcher not-on-paper">
      <ClientSwitcher say={files} id="stakes-client" />
    </div>
    <div class="stakes-island">
      <StakesIsland {...props} heads={HEADS} begun />
    </div>
  </div>
));
