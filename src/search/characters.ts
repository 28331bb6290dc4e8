import { unpackRising } from './pack-numbers';
import { characters as packed } from './tables';

/** The characters of the table's Chinese wordings and of the Simplified ones that Traditional ones stand for, in their order. */
export const characters: readonly string[] = unpackRising(packed).map((code) => String.fromCharCode(code));
