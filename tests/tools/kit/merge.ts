import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mergePolicy } from '../../../src/kit/merge/merge';
import { reasonOf } from '../../../src/kit/reason';
import { showText } from '../../../src/values/plain-text';
import { requireOutsideCheckout } from '../outside-checkout.mjs';
import { explain, replaceFile } from './support/replace-folder';

export const summary = 'adds our entry to a policy you have, and touches nothing else of it';

export const help = `npm run kit -- merge EXISTING --with FILE | --kit OUT --browser NAME [--ring NAME]

  EXISTING         the policy you have: a JSON file with ExtensionSettings, the value of ExtensionSettings as a text
                   (REG_SZ, REG_MULTI_SZ), Firefox's policies.json, a file that regedit exported, a property list or profile
  --with FILE      a JSON file that kit build wrote
  --kit OUT        the folder that kit build wrote; the file for the browser is taken from it
  --browser NAME   chrome, edge or firefox
  --ring NAME      needed where there are several
  --remove         takes our entry out instead; for Firefox merge firefox/remove/policies.json, which blocks it, first.
                   What bears no name of ours – a preference, a certificate – stays and is named: it may be yours
  --shared         with --remove: takes that out as well, where it holds what the kit writes
  --out FILE       where the result goes; may be EXISTING itself. Without it the difference is shown and nothing is written
  --in-checkout    let it lie in a Git checkout; without it that is refused

Exits with 0, or with 1 where nothing could be merged.`;

/** @returns 0; @throws {Error} with the file and its line where one cannot be read. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      with: { type: 'string' },
      kit: { type: 'string' },
      browser: { type: 'string' },
      ring: { type: 'string' },
      remove: { type: 'boolean' },
      shared: { type: 'boolean' },
      out: { type: 'string' },
      'in-checkout': { type: 'boolean' },
    },
  });
  const [existing, ...more] = positionals;
  if (!existing || more.length > 0) throw new Error(`Name one policy of yours.\n\n${help}`);
  if (values.shared && !values.remove) throw new Error(`--shared goes with --remove.\n\n${help}`);
  if (values.out !== undefined) requireOutsideCheckout(values.out, values['in-checkout']);
  const given = readBytes(existing);
  const built = values.with ?? builtFile(values, given);
  const text = new TextDecoder().decode(readBytes(built));
  const { bytes, difference, changes, left } = reading(existing, () =>
    mergePolicy(given, text, values.remove ? (values.shared ? 'remove-shared' : 'remove') : 'add'),
  );
  for (const { what, path } of changes) console.log(`${what}: ${path.map(showText).join(' › ')}`);
  for (const { path } of left)
    console.log(`has no place here, set it as a policy of its own: ${path.map(showText).join(' › ')}`);
  if (changes.some(({ what }) => what === 'stays'))
    console.log('What stays may have been yours before; where it came with us alone, add --shared.');
  if (difference) console.log(`\n${difference}`);
  if (values.out !== undefined) {
    replaceFile(values.out, bytes);
    console.log(`Written to ${values.out}.`);
  } else if (difference) console.log('Nothing is written: add --out FILE.');
  return 0;
}

function builtFile(
  { kit, browser, ring }: { readonly kit?: string; readonly browser?: string; readonly ring?: string },
  existing: Uint8Array,
): string {
  if (kit === undefined) throw new Error(`Name --with or --kit.\n\n${help}`);
  if (browser !== 'chrome' && browser !== 'edge' && browser !== 'firefox')
    throw new Error('Name --browser chrome, edge or firefox.');
  const isPolicies = browser === 'firefox' && new TextDecoder().decode(existing).includes('"policies"');
  const [folder, name] = isPolicies
    ? (['firefox', 'policies.json'] as const)
    : (['windows', `${browser}-extension-settings.json`] as const);
  if (!existsSync(join(kit, folder)))
    throw new Error(`${kit} has no folder “${folder}”: name the folder that kit build wrote.`);
  const rings = readdirSync(join(kit, folder)).filter((one) => existsSync(join(kit, folder, one, name)));
  if (ring === undefined && existsSync(join(kit, folder, name))) return join(kit, folder, name);
  const chosen = ring ?? (rings.filter((one) => one !== 'remove').length === 1 ? rings[0] : undefined);
  if (chosen === undefined || !rings.includes(chosen))
    throw new Error(
      `Name --ring: ${kit} has ${rings.filter((one) => one !== 'remove').join(', ') || 'none'}.`,
    );
  return join(kit, folder, chosen, name);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read: ${explain(error)}`, { cause: error });
  }
}

/** Errors of the policy begin with its name. */
function reading<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, { cause: error });
  }
}
