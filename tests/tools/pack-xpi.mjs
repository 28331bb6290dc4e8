/** Lays a Firefox package and its update manifest out for hosting. `--help` tells how. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';
import { requireOutsideCheckout } from './outside-checkout.mjs';
import { zipEntry } from './zip-entry.mjs';

const help = `node tests/tools/pack-xpi.mjs XPI --base-url URL --out DIR
  XPI              the Firefox package: signed for Firefox, or the zip of “npm run zip” for ESR without signatures
  --base-url URL   the folder from which browsers will fetch it, such as https://files.example.com/faq/
  --out DIR        where faq-in-context-VERSION.xpi and updates.json go
  --in-checkout    let them lie in a Git checkout; without it that is refused`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'base-url': { type: 'string' },
    out: { type: 'string' },
    'in-checkout': { type: 'boolean' },
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
  const { 'base-url': baseUrl, out } = values;
  const [file] = positionals;
  if (!file || !baseUrl || !out) throw new Error('Name the package, --base-url and --out.');
  requireOutsideCheckout(out, values['in-checkout']);
  const xpi = readFileSync(file);
  const { version, browser_specific_settings: own } = JSON.parse(
    zipEntry(xpi, 'manifest.json').toString('utf8'),
  );
  if (!own?.gecko?.id) throw new Error('This is not the Firefox package: its manifest has no Firefox id.');
  const { hostedAddress, hostedPackage } = await loadSource('src/kit/targets/sources.ts');
  const name = hostedPackage(version, 'xpi');
  const address = hostedAddress(baseUrl, version, 'xpi');
  const sha256 = createHash('sha256').update(xpi).digest('hex');
  const { firefoxUpdates } = await loadSource('src/kit/targets/updates.ts');
  const { id, strict_min_version: minimumVersion } = own.gecko;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, name), xpi);
  writeFileSync(join(out, 'updates.json'), firefoxUpdates({ id, version, address, minimumVersion, sha256 }));
  console.log(`id:           ${id}\npackage:      ${join(out, name)}\nupdates:      ${address}`);
}
