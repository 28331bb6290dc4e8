/** Signs the zip of `npm run zip` as a CRX3 and writes its update manifest. `--help` tells how. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { identityOf, packCrx } from './crx.mjs';
import { loadSource } from './load-source.mjs';
import { requireOutsideCheckout } from './outside-checkout.mjs';
import { zipEntry } from './zip-entry.mjs';

const help = `node tests/tools/pack-crx.mjs ZIP --key FILE --base-url URL [--out DIR]
  ZIP              the Chrome package that “npm run zip” makes
  --key FILE       your RSA private key (PEM). Whoever has it can publish updates: keep it out of the repository.
  --new-key FILE   make such a key first; an existing file is never overwritten
  --base-url URL   the folder from which browsers will fetch the package, such as https://files.example.com/faq/
  --out DIR        where the .crx and updates.xml go
  --in-checkout    let key and packages lie in a Git checkout; without it that is refused`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string' },
    'new-key': { type: 'string' },
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
  if (values['new-key']) makeKey(values['new-key']);
  const keyFile = values.key ?? values['new-key'];
  if (!keyFile) throw new Error('Name a key: --key FILE, or --new-key FILE to make one.');
  const pem = readFileSync(keyFile, 'utf8');
  const { id, manifestKey } = identityOf(pem);
  console.log(`id:           ${id}\nmanifest key: ${manifestKey}`);
  const [zipFile] = positionals;
  if (zipFile) await pack(zipFile, pem, id);
  else if (!values['new-key']) throw new Error('Name the zip to pack.');
}

/** @param {string} file */
function makeKey(file) {
  requireOutsideCheckout(file, values['in-checkout']);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  console.log(`new key:      ${file}`);
}

/** @param {string} zipFile @param {string} pem @param {string} id */
async function pack(zipFile, pem, id) {
  const { 'base-url': baseUrl, out } = values;
  if (!baseUrl) throw new Error('Name the address browsers will fetch from: --base-url URL.');
  if (!out) throw new Error('Name the folder for the package: --out DIR.');
  requireOutsideCheckout(out, values['in-checkout']);
  const { hostedAddress, hostedPackage } = await loadSource('src/kit/targets/sources.ts');
  const zip = readFileSync(zipFile);
  const manifest = JSON.parse(zipEntry(zip, 'manifest.json').toString('utf8'));
  const name = hostedPackage(manifest.version, 'crx');
  const address = hostedAddress(baseUrl, manifest.version, 'crx');
  const { chromiumUpdates } = await loadSource('src/kit/targets/updates.ts');
  const { version, minimum_chrome_version: minimumVersion } = manifest;
  const updates = chromiumUpdates({ id, version, address, minimumVersion });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, name), packCrx(zip, pem));
  writeFileSync(join(out, 'updates.xml'), updates);
  console.log(`package:      ${join(out, name)}\nupdates:      ${join(out, 'updates.xml')} → ${address}`);
}
