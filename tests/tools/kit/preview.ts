import { parseArgs } from 'node:util';
import { problemList, problemSummary } from '../../../src/kit/check/problem-list';
import { inOrder } from '../../../src/kit/folder/read-folder';
import { namedFolder } from './support/arguments';
import { showPreview } from './support/show-preview';
import { loadTeamFolder } from './support/team-folder';

export const summary = 'opens the panel and the popup with a team’s entries on the demo console';

export const help = `npm run kit -- preview DIR [--page PAGE] [--region ID] [--site NAME] [--lang TAG] [--dark] [--headless]

  Opens a Chromium with the extension under the settings and entries of DIR, in a policy or in the package as “build”
  would have them, on a page of the demo console, until you close it. The machine's own policies are neither read nor
  changed. Where a program can have no mount namespace of its own – macOS, Windows (read, not run), some Linux – the
  entries are in the package, and the settings are not shown.

  --page PAGE     such as ecs/security-groups; unless told, the first that a rule of an entry names
  --region ID     such as eu-central-1
  --site NAME     international or china
  --lang TAG      en or zh-CN
  --dark          in dark colours
  --headless      prints what panel and popup say, and where a picture of each lies; so where there is no display

  Exits with 2 where the folder has errors; what can be used is shown all the same.`;

export async function run(args: readonly string[]): Promise<number> {
  const text = (by: string) => ({ type: 'string', default: by }) as const;
  const flag = { type: 'boolean', default: false } as const;
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      page: { type: 'string' },
      region: text('eu-central-1'),
      site: text('international'),
      lang: text('en'),
      dark: flag,
      headless: flag,
    },
  });
  const { team, entries, problems } = loadTeamFolder(namedFolder(positionals));
  if (problems.length > 0) console.error(`${problemList(inOrder(problems))}\n`);
  if (!team) throw new Error('Nothing can be shown without a team.json that can be read.');
  console.log(`${problemSummary(entries.length, problems)}.`);
  await showPreview(team, entries, values);
  return problems.some(({ severity }) => severity === 'error') ? 2 : 0;
}
