/** What a page whose address names a region is shown of sections 4.1 and 4.2. */
import type { RegionStatements } from './model';

export const regionStatements: RegionStatements = {
  staying: ['region-choice', 'stays-in-the-region', 'not-moved', 'tell-the-people'],
  moving: ['copies-are-your-choice', 'not-moved', 'cross-border-measures', 'region-choice'],
};
