/**
 * What people ask for and the text does not say, one file a subject, as plain data. A build writes the value itself in
 * place of this module (`src/build/inline-tables.ts`).
 */
import { assurance } from './gaps/assurance';
import { availability } from './gaps/availability';
import { consoles } from './gaps/consoles';
import { cryptography } from './gaps/cryptography';
import { incidents } from './gaps/incidents';
import { law } from './gaps/law';
import { operation } from './gaps/operation';
import { packGaps } from './pack-gaps';

export const packedGaps = packGaps([
  ...assurance,
  ...availability,
  ...incidents,
  ...cryptography,
  ...law,
  ...operation,
  ...consoles,
]);
