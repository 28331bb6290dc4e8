import { createDetector } from './detector';
import { detectionTable } from './tables';

/**
 * Reads the address of a console page: product, and where the address tells them task and region.
 * @returns undefined where the address is no page of a product of ours. Never throws.
 */
export const detectPage = createDetector(detectionTable);
