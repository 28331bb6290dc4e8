/**
 * npm run arrows
 *
 * Reads every import of the source and holds them to the rules of tests/tools/arrows/rules.ts; exits with 1 and one
 * line per import that follows none.
 */
import { loadSource } from './load-source.mjs';

const { lintArrows } = await loadSource('tests/tools/arrows/lint-arrows.ts');
const { sources } = await loadSource('tests/unit/house/files.ts');
const problems = lintArrows(sources(['src', 'entrypoints'], /\.tsx?$/));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
