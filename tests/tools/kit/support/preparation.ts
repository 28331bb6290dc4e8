/** What build, promote and roll-back have in common: a checked team's folder in, the built folder out. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkFolder } from '../../../../src/kit/check/check-folder';
import { problemList } from '../../../../src/kit/check/problem-list';
import { placeEntries } from '../../../../src/kit/library/place-entries';
import type { SourcedEntry, Team } from '../../../../src/kit/model';
import { type Published, publishedFile } from '../../../../src/kit/publish/published';
import { requireMinimum } from '../../../../src/kit/publish/release';
import { ringRollOuts } from '../../../../src/kit/publish/ring-roll-outs';
import { lostRings, ringsOf } from '../../../../src/kit/publish/rings';
import { unofferedVersions, unofferedWords } from '../../../../src/kit/publish/unoffered';
import { fitsOf } from '../../../../src/kit/report/fits';
import { builtReport } from '../../../../src/kit/report/report';
import { allLimits } from '../../../../src/kit/targets/limits';
import { targetFiles } from '../../../../src/kit/targets/target-files';
import { requireOutsideCheckout } from '../../outside-checkout.mjs';
import { handOut } from './hand-out';
import { readRecord } from './record';
import { explain, generator, requireReplaceable } from './replace-folder';
import { loadTeamFolder, today } from './team-folder';

export const commonOptions = {
  out: { type: 'string' },
  published: { type: 'string' },
  'in-checkout': { type: 'boolean' },
} as const;

export const commonHelp = `  --out OUT        the built folder; without it, the team's folder with -built after its name
  --published X    what was published so far: an address, a folder or a published.json; without it, the
                   published.json in the team's folder, or else the one in OUT
  --in-checkout    let the built folder, or a new key, lie in a Git checkout; without it that is refused`;

interface CommonValues {
  readonly out?: string | undefined;
  readonly published?: string | undefined;
  readonly 'in-checkout'?: boolean | undefined;
}

export interface Preparation {
  readonly folder: string;
  readonly out: string;
  readonly inCheckout: boolean;
  readonly team: Team;
  readonly entries: readonly SourcedEntry[];
  /** Those that a new package carries, none or all. */
  readonly library: readonly SourcedEntry[];
  readonly before: Published | undefined;
}

/**
 * Reads and checks the team's folder, and prints what is wrong with it.
 * @returns undefined where errors are to be mended first.
 * @throws {Error} where a folder or the record of what was published cannot be used.
 */
export async function prepare(folder: string, values: CommonValues): Promise<Preparation | undefined> {
  const out = values.out ?? `${folder.replace(/[/\\]+$/, '')}-built`;
  const inCheckout = values['in-checkout'] ?? false;
  requireOutsideCheckout(out, inCheckout);
  requireReplaceable(out);
  const read = loadTeamFolder(folder);
  const { team, entries } = read;
  const problems = checkFolder(read, today());
  const looks = problems.filter(({ severity }) => severity === 'look');
  const list = problemList(problems.filter((problem) => !looks.includes(problem)));
  if (list !== '') console.error(list);
  if (looks.length > 0)
    console.error(`${looks.length} to look at, which “npm run kit -- check ${folder}” lists.`);
  if (!team || problems.some(({ severity }) => severity === 'error')) {
    console.error('\nNothing is written. Mend the errors first.');
    return undefined;
  }
  const library = placeEntries(team, entries) === 'package' ? entries : [];
  const before = await readRecord(values.published, folder, out);
  return { folder, out, inCheckout, team, entries, library, before };
}

/**
 * Writes the built folder for these versions and rings, and says what became of it.
 * @param published absent where the stores have all packages.
 * @throws {Error} where a ring would be switched off, or something cannot be written.
 */
export async function finish(
  { folder, out, team, entries, before }: Preparation,
  published: Published | undefined,
  fresh: readonly Uint8Array[],
): Promise<void> {
  if (published) requireMinimum(team.minimumVersion, published);
  const authority = readAuthority(folder, team);
  const rollOuts = ringRollOuts(team, entries, published, authority);
  const files = Object.assign({}, ...rollOuts.map(targetFiles)) as Record<string, string | Uint8Array>;
  const limits = rollOuts.slice(0, 1).flatMap(allLimits);
  const inPackage = entries.length > 0 && !rollOuts.some(({ settings }) => settings.teamEntries);
  const report = builtReport({
    team,
    entries,
    inPackage,
    published,
    paths: Object.keys(files).sort(),
    limits,
    generator,
  });
  const missing = await handOut({ folder, out, published, fresh, files: { ...files, 'index.html': report } });
  for (const line of summaryOf(team, before, published)) console.log(line);
  if (inPackage) console.log(`The packages carry your ${entries.length} entries, and the policies none.`);
  for (const { way, over } of inPackage ? [] : fitsOf(entries, limits))
    if (over.length > 0)
      console.log(`${way}: ${over.length} of ${entries.length} entries no longer fit, see index.html.`);
  for (const line of published ? oldPackages(published, missing) : []) console.log(line);
  console.log(`${resolve(out, 'index.html')} tells what to upload and what to deploy.`);
  if (published) console.log(`Keep ${resolve(folder, publishedFile)}: the next build looks at it.`);
}

function summaryOf(team: Team, before: Published | undefined, published: Published | undefined): string[] {
  if (!published) return ['The packages come from the stores; the policies are written.'];
  const had = ringsOf(team.rings, before?.rings);
  const rings = published.rings.map(({ name, version }, at) => {
    if (version === undefined) return `ring ${name}: nothing yet, so it has no files`;
    const old = had[at]?.version;
    return `ring ${name}: ${version}${old === version ? ', as before' : old ? `, after ${old}` : ''}`;
  });
  const carries = (record: Published | undefined, version: string | undefined) =>
    record?.versions.some((one) => one.version === version && one.library) ?? false;
  const moving = published.rings.flatMap(({ name, version }, at) => {
    const old = had[at]?.version;
    const isMoving = old !== undefined && !carries(before, old) && carries(published, version);
    return isMoving
      ? [
          `ring ${name}: the entries move into the package; deploy its policies too, or their old entries hide those of the package under the same ids.`,
        ]
      : [];
  });
  const lost = lostRings(team.rings, before?.rings ?? []).map(
    (name) =>
      `The ring ${name} is no longer in team.json: give its machines the policy of another, and leave its manifests on the server until they have it.`,
  );
  const moved =
    before && before.baseUrl !== published.baseUrl
      ? [`The address was ${before.baseUrl}: serve both until every machine has the new policy.`]
      : [];
  return [
    `id in Chrome and Edge: ${published.chromiumId}`,
    `id in Firefox: ${published.firefoxId}`,
    ...rings,
    ...moving,
    ...lost,
    ...moved,
  ];
}

/** @param missing names of packages that are not in the built folder. */
function oldPackages(published: Published, missing: readonly string[]): readonly string[] {
  const unoffered = new Set(unofferedVersions(published).flatMap(({ crx, xpi }) => [crx.name, xpi.name]));
  const [offered, old] = [false, true].map((isOld) =>
    missing.filter((name) => unoffered.has(name) === isOld),
  );
  return [
    ...(offered?.length
      ? [`${offered.join(', ')}: not here, and still on your server, where they must stay.`]
      : []),
    ...(old?.length ? [`${old.join(', ')}: not here; nobody can go back to them from this folder.`] : []),
    ...unofferedWords(published),
  ];
}

function readAuthority(folder: string, { certificateAuthority }: Team): string | undefined {
  if (certificateAuthority === undefined) return undefined;
  const file = resolve(folder, certificateAuthority);
  const refuse = (why: string) =>
    new Error(`${file}, which team.json names as “certificateAuthority”, ${why}.`);
  if (!existsSync(file)) throw refuse('is not there: correct the name');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw refuse(`cannot be read: ${explain(error)}`);
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----') || text.includes('PRIVATE KEY'))
    throw refuse('must hold a certificate in PEM, and no private key');
  return text;
}
