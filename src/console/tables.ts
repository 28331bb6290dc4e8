import { catalogue } from './catalogue';
import { readDetectionTable } from './detection-table';
import { readLabels } from './label-table';

/**
 * What the extension carries of the catalogue, as plain data. A build writes the values themselves in place of this
 * module (`src/build/inline-tables.ts`), so that neither samples nor this reading get into a bundle.
 */
export const detectionTable = readDetectionTable(catalogue);
export const labelTable = readLabels(catalogue);
