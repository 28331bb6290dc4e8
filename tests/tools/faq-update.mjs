/**
 * npm run faq:update -- FILE                               shows what a newer text changes; changes nothing
 * npm run faq:update -- FILE --write --taken YYYY-MM-DD    takes it, and lists what it changes for those who saw the old one
 *
 * Exit: 0 all notes match · 1 some do not · 2 the command or the file cannot be used
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const faq = new URL('../../src/faq/', import.meta.url);
const textFile = new URL('security-compliance-faqs.txt', faq);
const editionFile = new URL('edition.json', faq);
const changesFile = new URL('edition-changes.json', faq);
const usage = 'Usage: npm run faq:update -- FILE [--write --taken YYYY-MM-DD]';

async function load(file) {
  const { module } = await runnerImport(fileURLToPath(new URL(file, faq)), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false }, taken: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Error(usage);
  if (values.write !== (values.taken !== undefined)) {
    throw new Error(`--write and --taken go together: the text is dated by the day it was taken.\n${usage}`);
  }
  return { file, ...values };
}

const writeJson = (file, value) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);

async function update({ file, write, taken }) {
  const [{ compareFaq, decodeFaq }, { reportUpdate }, { isDate }, { editionChanges, withChange }] =
    await Promise.all(['update.ts', 'update-report.ts', 'team/review.ts', 'edition-changes.ts'].map(load));
  if (write && !isDate(taken)) throw new Error(`--taken ${taken} is not a day; write it as YYYY-MM-DD.`);
  const bytes = await readFile(file);
  const result = compareFaq(await readFile(textFile, 'utf8'), decodeFaq(bytes));
  console.log(reportUpdate(result));
  if (write) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const previous = JSON.parse(await readFile(editionFile, 'utf8'));
    const edition = { taken, sha256 };
    await writeFile(textFile, bytes);
    await writeJson(editionFile, edition);
    await writeJson(changesFile, withChange(editionChanges, previous, edition, result));
    console.log(`\nTaken: ${fileURLToPath(textFile)}, ${taken}, sha256 ${sha256}`);
  } else {
    console.log('\nNothing was changed. To take this text: --write --taken YYYY-MM-DD');
  }
  return result.problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await update(readArguments());
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
