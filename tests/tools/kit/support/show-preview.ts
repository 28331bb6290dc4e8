import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { mostEntries } from '../../../../src/faq/team';
import type { SourcedEntry, Team } from '../../../../src/kit/model';
import { policySettings } from '../../../../src/kit/publish/ring-roll-outs';
import { ensureBuild } from '../../../e2e/support/build';
import type { ChromiumSession } from '../../../e2e/support/chromium';
import { extensionIdOf } from '../../../e2e/support/chromium-options';
import { writePolicy } from '../../../e2e/support/large-policy';
import { settled } from '../../../e2e/support/picture';
import { createPrivateEtc } from '../../../e2e/support/private-etc';
import { waitFor } from '../../../e2e/support/wait';
import { addressOf } from '../../page-options';
import { setUp } from '../../setup.mjs';
import { type StartOptions, start } from '../../start.ts';

/** What `npm start` takes; a page that no entry names may be left out. */
type PreviewOptions = Omit<StartOptions, 'page'> & { readonly page?: string };

/**
 * Opens the demo console under the policy that the team's folder amounts to; ends when the browser is closed, or where
 * there is no display once panel and popup are printed.
 * @throws {Error} where this machine gives no program a mount namespace of its own.
 */
export async function showPreview(
  team: Team,
  entries: readonly SourcedEntry[],
  options: PreviewOptions,
): Promise<void> {
  if (entries.length > mostEntries) {
    console.log(`A policy carries ${mostEntries} entries: the first ${mostEntries} are shown.`);
  }
  const shown = entries.slice(0, mostEntries);
  const named = pageNamed(shown, options);
  const page = named?.page ?? options.page ?? 'ecs/security-groups';
  const question = String((named?.entry ?? shown[0])?.value.question ?? '');
  await setUp(['chromium']);
  const extension = await ensureBuild('chrome');
  const etc = createPrivateEtc();
  try {
    writePolicy(etc, extensionIdOf(extension), policySettings(team, shown));
    await start(
      { ...options, page },
      {
        wrap: etc.wrap,
        folder: 'preview',
        prepare: (session) => policyArrived(session, shown.length),
        inWords: (session, folder) => popupInWords(session, folder, question),
      },
    );
  } finally {
    etc.close();
  }
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
