/** Writes every policy file of a roll-out with your ids, address and settings. `--help` tells how. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';

const help = `node tests/tools/policy-files.mjs --settings FILE --chromium-id ID --base-url URL --out DIR
  --settings FILE    JSON with the keys of docs/admin-guide.md; checked first, problems are listed with their line
  --chromium-id ID   the id that pack-crx printed
  --firefox-id ID    if your Firefox package has another id than the one in this repository
  --base-url URL     the folder from which browsers fetch the packages, such as https://files.example.com/faq/
  --out DIR          where the files go`;

const { values } = parseArgs({
  options: {
    settings: { type: 'string' },
    'chromium-id': { type: 'string' },
    'firefox-id': { type: 'string' },
    'base-url': { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (values.help) console.log(help);
else {
  try {
    await run();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exitCode = 1;
  }
}

async function run() {
  const { settings: file, 'chromium-id': chromiumId, 'base-url': baseUrl, out } = values;
  if (!file || !chromiumId || !baseUrl || !out) {
    throw new Error('Name --settings, --chromium-id, --base-url and --out.');
  }
  if (!/^[a-p]{32}$/.test(chromiumId)) throw new Error(`“${chromiumId}” is no Chromium extension id.`);
  const { exampleRollOut } = await loadSource('src/policy/deployment/roll-out.ts');
  const { policyFiles } = await loadSource('src/policy/deployment/files.ts');
  const text = readFileSync(file, 'utf8');
  if (!(await report(file, text))) process.exitCode = 2;
  const rollOut = {
    chromiumId,
    firefoxId: values['firefox-id'] ?? exampleRollOut.firefoxId,
    baseUrl: baseUrl.replace(/\/*$/, '/'),
    settings: JSON.parse(text),
  };
  mkdirSync(out, { recursive: true });
  for (const [name, content] of Object.entries(policyFiles(rollOut))) {
    writeFileSync(join(out, name), content);
    console.log(join(out, name));
  }
}

/** Prints what is wrong with the settings; true where nothing is. @param {string} file @param {string} text */
async function report(file, text) {
  const { checkPolicy, describeCheckProblem } = await loadSource('src/policy/check.ts');
  const { problems, keys, shape } = checkPolicy(text);
  const all = [...problems, ...keys.flatMap((key) => key.problems)];
  for (const problem of all) {
    console.error(`${file}:${problem.line}: ${problem.path}: ${describeCheckProblem(problem).en}`);
  }
  if (shape !== 'values') throw new Error(`${file} must hold the settings alone: {"organizationName": …}.`);
  return all.length === 0;
}
