import { opensInChapter } from '../in-chapter/opens-in-chapter.tsx';
import { PortfolioIsland } from './PortfolioIsland.tsx';
import type { Heads, PortfolioProps } from './portfolio-data.ts';

const HEADS: Heads = ['h4', 'h5'];

/** Opens the portfolio in its chapter. */
export const openPortfolio = opensInChapter<PortfolioProps>(({ props }) => (
  <div class="portfolio-live">
    <PortfolioIsland {...props} heads={HEADS} />
    <p class="hint portfolio-kept not-on-paper">{props.say.kept}</p>
  </div>
));
