/** Writes every policy file of a roll-out with your ids, addresses and settings. `--help` tells how. */
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';
import { requireOutsideCheckout } from './outside-checkout.mjs';

const help = `node tests/tools/policy-files.mjs --settings FILE --out DIR, and where browsers get the extension:
  from your server: --base-url URL --chromium-id ID [--firefox-id ID] [--version NUMBER]
  from a store:     --chrome-store ID, --edge-store ID, --firefox-store NAME [--firefox-id ID]
  A store named beside a server is used for its own browser; without a server only the browsers named get files.

  --settings FILE       JSON with the keys of docs/admin-guide.md; checked first, problems are listed with their line
  --out DIR             where the files go
  --base-url URL        the folder from which browsers fetch the packages, such as https://files.example.com/faq/
  --chromium-id ID      the id that pack-crx printed
  --version NUMBER      of the Firefox package to install first, if it is not the version of this checkout
  --chrome-store ID     the id in the Chrome Web Store
  --edge-store ID       the id in Edge Add-ons, which is another
  --firefox-store NAME  what stands after /addon/ in the address on addons.mozilla.org
  --firefox-id ID       if your Firefox package has another id than the one in this repository
  --force               write the files although the settings have problems
  --in-checkout         let the files lie in a Git checkout; without it that is refused`;

const text = { type: 'string' };
const { values } = parseArgs({
  options: {
    settings: text,
    out: text,
    'base-url': text,
    'chromium-id': text,
    version: text,
    'chrome-store': text,
    'edge-store': text,
    'firefox-store': text,
    'firefox-id': text,
    force: { type: 'boolean' },
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
  if (!values.settings || !values.out) throw new Error('Name --settings and --out.');
  requireOutsideCheckout(values.out, values['in-checkout']);
  const { writePolicyFiles } = await loadSource('tests/tools/write-policy-files.ts');
  if (!writePolicyFiles(values)) process.exitCode = 2;
}
