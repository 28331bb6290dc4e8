/** The gaps as plain data. A build writes the value itself in place of this module (`src/build/inline-tables.ts`). */
import { askedGaps } from './asked-gaps';
import { packGaps } from './pack-gaps';

export const packedGaps = packGaps(askedGaps);
