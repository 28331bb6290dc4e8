import { parseArgs } from 'node:util';
import { moveRings, ringsOf } from '../../../src/kit/publish/rings';
import { commonHelp, commonOptions, finish, prepare } from './support/preparation';

export const summary = 'offers the next ring what the ring before it has; builds no package';

export const help = `npm run kit -- promote DIR [RING] [--version NUMBER] [--out OUT]
  DIR              the team's folder
  RING             the ring that gets it; without it, the first that has less than the ring before
  --version NUMBER a published version, if not that of the ring before
${commonHelp}
Only manifests and policies change: upload the manifests in publish/, and the ring's browsers take the version.`;

export async function run(args: readonly string[]): Promise<number> {
  const options = { ...commonOptions, version: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [folder, named, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error(`Name the team's folder.\n\n${help}`);
  const prepared = await prepare(folder, values);
  if (!prepared) return 2;
  const { team, before } = prepared;
  if (!before) throw new Error('Nothing was published yet: begin with “npm run kit -- build”.');
  const rings = ringsOf(team.rings, before.rings);
  const at = named === undefined ? rings.findIndex(isBehind) : team.rings.indexOf(named);
  const ring = named ?? rings[at]?.name;
  if (ring === undefined)
    throw new Error('Every ring has what the ring before it has: there is nothing to promote.');
  const version = values.version ?? rings[at - 1]?.version;
  if (version === undefined)
    throw new Error(`No ring before ${ring} has a version: name one with --version.`);
  if (!before.versions.some((one) => one.version === version))
    throw new Error(
      `${version} was never published; what was: ${before.versions.map((one) => one.version).join(', ')}.`,
    );
  await finish(prepared, { ...before, rings: moveRings(rings, ring, version) }, []);
  return 0;
}

function isBehind(
  { version }: { readonly version?: string },
  at: number,
  rings: readonly { readonly version?: string }[],
): boolean {
  const earlier = rings[at - 1]?.version;
  return earlier !== undefined && earlier !== version;
}
