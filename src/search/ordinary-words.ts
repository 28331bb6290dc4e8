import { unpackWords } from '../values/pack-words';
import { ordinaryStems as packed } from './tables';

/**
 * Stems of ordinary English words that look like a misspelling of a word of the table, and are none: `complaints` are not
 * `compliant`. `npm run search:words` writes them.
 */
export const ordinaryStems: ReadonlySet<string> = new Set(unpackWords(packed));
