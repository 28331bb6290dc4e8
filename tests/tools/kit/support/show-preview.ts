import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { mostEntries } from '../../../../src/faq/team';
import { libraryFiles, placeEntries } from '../../../../src/kit/library/place-entries';
import type { SourcedEntry, Team } from '../../../../src/kit/model';
import { policySettings } from '../../../../src/kit/publish/ring-roll-outs';
import { ensureBuild } from '../../../e2e/support/build';
import type { ChromiumSession } from '../../../e2e/support/chromium';
import { extensionIdOf } from '../../../e2e/support/chromium-options';
import { writePolicy } from '../../../e2e/support/large-policy';
import { settled } from '../../../e2e/support/picture';
import { createPrivateEtc, type PrivateEtc } from '../../../e2e/support/private-etc';
import { waitFor } from '../../../e2e/support/wait';
import { addressOf } from '../../page-options';
import { setUp } from '../../setup.mjs';
import { type StartOptions, start } from '../../start.ts';

/** What `npm start` takes; a page that no entry names may be left out. */
type PreviewOptions = Omit<StartOptions, 'page'> & { readonly page?: string };

/**
 * Opens the demo console with what the team's folder amounts to: its settings by a policy, its entries by that policy or
 * in the package, as `build` would have it; ends when the browser is closed, or where there is no display once panel and
 * popup are printed.
 */
export async function showPreview(
  team: Team,
  entries: readonly SourcedEntry[],
  options: PreviewOptions,
): Promise<void> {
  const etc = ownEtc();
  const isInPackage = !etc || goesIntoPackage(team, entries);
  let temporary: string | undefined;
  try {
    if (isInPackage) console.log('The entries are shown as the package carries them.');
    else if (entries.length > mostEntries)
      console.log(`A policy carries ${mostEntries} entries: the first ${mostEntries} are shown.`);
    const shown = isInPackage ? entries : entries.slice(0, mostEntries);
    const named = pageNamed(shown, options);
    const page = named?.page ?? options.page ?? 'ecs/security-groups';
    const question = String((named?.entry ?? shown[0])?.value.question ?? '');
    await setUp(['chromium']);
    const built = await ensureBuild('chrome');
    if (isInPackage) temporary = withLibrary(built, shown);
    const extension = temporary ?? built;
    const inPolicy = isInPackage ? [] : shown;
    if (etc) writePolicy(etc, extensionIdOf(extension), policySettings(team, inPolicy));
    await start(
      { ...options, page },
      {
        ...(etc && {
          wrap: etc.wrap,
          prepare: (session: ChromiumSession) => policyArrived(session, inPolicy.length),
        }),
        extension,
        folder: 'preview',
        inWords: (session, folder) => popupInWords(session, folder, question),
      },
    );
  } finally {
    etc?.close();
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

/** A policy needs a mount namespace of its own, which not every machine gives; a package needs nothing. */
function ownEtc(): PrivateEtc | undefined {
  try {
    return createPrivateEtc();
  } catch {
    console.log(
      'This machine gives no program policies of its own: the settings of team.json are not shown.',
    );
    return undefined;
  }
}

function goesIntoPackage(team: Team, entries: readonly SourcedEntry[]): boolean {
  return team.entriesIn === 'package' || placeEntries(team, entries) === 'package';
}

/** @returns the folder of the same extension, the entries in it. */
function withLibrary(extension: string, entries: readonly SourcedEntry[]): string {
  // An extension's id comes from the whole path of its folder.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kit-preview-')));
  cpSync(extension, folder, { recursive: true });
  for (const [path, source] of Object.entries(libraryFiles(entries) ?? {}))
    writeFileSync(join(folder, path), source);
  return folder;
}

/** The page asked for, or else the first that the demo console has, and the first entry that names it by a rule. */
function pageNamed(
  entries: readonly SourcedEntry[],
  { page: asked, ...place }: { readonly page?: string; readonly region: string; readonly site: string },
): { readonly page: string; readonly entry: SourcedEntry } | undefined {
  for (const entry of entries) {
    const rules = (entry.value.rules ?? []) as readonly {
      readonly product?: string;
      readonly task?: string;
    }[];
    for (const { product, task } of rules) {
      const page = `${product}/${task}`;
      if (product === undefined || task === undefined) continue;
      if (asked === undefined ? isShown({ ...place, page }) : page === asked) return { page, entry };
    }
  }
  return undefined;
}

function isShown(options: Parameters<typeof addressOf>[0]): boolean {
  try {
    addressOf(options);
    return true;
  } catch {
    return false;
  }
}

/** A browser hands policies to an extension some seconds after it was first installed. */
async function policyArrived(session: ChromiumSession, count: number): Promise<void> {
  await waitFor('the policy to arrive', async () => {
    const read = 'chrome.storage.managed.get()';
    const { teamEntries = [], organizationName } = await session.evaluateInExtension<{
      readonly teamEntries?: readonly unknown[];
      readonly organizationName?: string;
    }>(read);
    return organizationName !== undefined && teamEntries.length === count;
  });
}

/** What the popup says when somebody asks it the question. */
async function popupInWords(session: ChromiumSession, folder: string, question: string): Promise<string> {
  if (question === '') return '';
  await session.firstPage.bringToFront();
  const popup = await session.openPopup();
  await settled(popup);
  await popup.getByRole('combobox').fill(question);
  await popup.getByText(question).first().waitFor();
  await settled(popup);
  const file = join(folder, 'popup.png');
  writeFileSync(file, await popup.screenshot());
  const words = (await popup.locator('body').innerText()).replace(/\n{3,}/g, '\n\n');
  return `\n\nThe popup, asked “${question}”, says:\n\n${words}\n\nPicture: ${relative(process.cwd(), file)}`;
}
