import { assurance } from './gaps/assurance';
import { availability } from './gaps/availability';
import { consoles } from './gaps/consoles';
import { cryptography } from './gaps/cryptography';
import { incidents } from './gaps/incidents';
import { law } from './gaps/law';
import { operation } from './gaps/operation';
import type { AskedGap } from './model';

/**
 * What people ask for and the text does not say, one file a subject, with the words that ask for it. A package carries those
 * words in the search's table alone (`src/search/tables.ts`).
 */
export const askedGaps: readonly AskedGap[] = [
  ...assurance,
  ...availability,
  ...incidents,
  ...cryptography,
  ...law,
  ...operation,
  ...consoles,
];
