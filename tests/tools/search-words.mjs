/**
 * npm run search:words
 *
 * Writes what the search knows of words that are not its own: the ordinary English words that it must not take for
 * misspelt ones, and the Traditional forms of the Chinese characters it uses. Run it after a change of the table.
 */
import { writeFileSync } from 'node:fs';
import { loadSource } from './load-source.mjs';

const { generatedWords } = await loadSource('tests/tools/word-lists.ts');
for (const [path, text] of Object.entries(generatedWords())) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), text);
}
