import type { TeamLimits } from '../faq/team';

/** What a package built by the kit carries, and therefore what a folder may hold. Characters are UTF-16 units. */
export const libraryLimits: TeamLimits = { entries: 10_000, characters: 20_000_000 };

/** Of one file of a folder; a larger one is not even read. */
export const largestFileBytes = 20 * 1024 * 1024;

/** Files of a folder's entries. */
export const mostFiles = 12_000;

/** Rows of a table, with all that stands above its titles. */
export const mostRows = 20_000;
