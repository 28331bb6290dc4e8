import { officialFaq } from '../../../src/faq/official';
import { createIndex } from '../../../src/search/search-index';

/** The index of the official text: built once where test files share what they import, as they do for each mutant. */
export const officialIndex = createIndex(officialFaq.entries);
