/** `index.html` of a built folder: the instructions of exactly this team, to be read on a screen or on paper. */
import type { SourcedEntry, Team } from '../model';
import type { Published } from '../publish/published';
import type { Limit } from '../targets/limits';
import { fitsOf } from './fits';
import { code, html, type Markup, prose, step, table } from './markup';
import { platforms } from './platforms';
import { style } from './style';
import { signing, upload } from './upload';

export interface Built {
  readonly team: Team;
  readonly entries: readonly SourcedEntry[];
  /** The packages carry the entries, and no policy does. */
  readonly inPackage?: boolean;
  /** Absent where the stores have all packages. */
  readonly published: Published | undefined;
  /** Everything beside `publish/`, with `/`. */
  readonly paths: readonly string[];
  /** What the ways to a browser hold of it. */
  readonly limits: readonly Limit[];
  /** Stands in the head of the page. */
  readonly generator: string;
}

/** The whole page: no script, nothing from elsewhere, the same bytes for the same input. */
export function builtReport(built: Built): string {
  const { team, published, generator } = built;
  const title = `FAQ in Context for ${team.organization}`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
${{ markup: generator }}
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>What to upload and what to deploy, for whoever does it. Made by the kit from the team’s folder; a new build takes its place. FAQ in Context is unofficial and not from Alibaba Cloud.</p>
${facts(built)}
${published ? upload(published) : fromStores}
${published ? signing(published) : html``}
${platformParts(built)}
${oneMachine}
${fits(built)}
${later(built)}
</main>
</body>
</html>
`;
  return page.markup;
}

function facts({ team, entries, inPackage, published }: Built): Markup {
  const rows: (readonly [string, string | Markup])[] = [
    ['Organization', team.organization],
    ...(team.revision === undefined
      ? []
      : [['Revision, as the options page shows it', team.revision] as const]),
    ['Entries of the team', `${entries.length}${inPackage ? ', in the packages' : ''}`],
  ];
  if (published) {
    rows.push(
      ['Address that browsers fetch from', code(published.baseUrl)],
      ['Id in Chrome, Edge, Chromium', code(published.chromiumId)],
      ['Id in Firefox', code(published.firefoxId)],
    );
    for (const { name, version } of published.rings) {
      const codeOf = published.versions.find((one) => one.version === version)?.codeOf;
      rows.push([
        `Ring ${name} is offered`,
        `${version ?? 'nothing yet'}${codeOf ? ` (the code of ${codeOf})` : ''}`,
      ]);
    }
  }
  return html`<h2>What this is</h2>
${table(
  'This roll-out',
  ['', 'value'].map((head) => head || 'what'),
  rows,
)}`;
}

const fromStores = html`<h2>The packages</h2>
<p>They come from the stores: there is nothing to upload. Updates are the stores’ as well.</p>
`;

function platformParts({ paths, published }: Built): Markup {
  const ringNames = (published?.rings ?? [])
    .filter(({ version }) => version !== undefined)
    .map(({ name }) => name);
  const parts = platforms.flatMap(({ folder, title, evidence, apply, remove }) => {
    const own = paths.filter((path) => path.startsWith(`${folder}/`));
    if (own.length === 0) return [];
    const ringed = ringNames.length > 1 && own.some((path) => path.startsWith(`${folder}/${ringNames[0]}/`));
    const steps = [
      ...(ringed
        ? [
            `Take the folder of the machine’s ring: ${ringNames.map((name) => `\`${folder}/${name}\``).join(', ')}.`,
          ]
        : []),
      ...apply,
    ];
    return [
      html`<section>
<h3>${title}</h3>
<p class="evidence">${evidence}</p>
<ul class="files">${own.map((path) => html`<li>${code(path)}</li>\n`)}</ul>
<ol class="steps">
${steps.map((words, at) => step(`${folder}-${at + 1}`, prose(words)))}</ol>
${remove.length > 0 ? html`<p>To remove: ${prose(remove.join(' '))}</p>` : html``}
</section>
`,
    ];
  });
  return html`<h2>${published ? '2 ' : ''}Deploy</h2>
<p>“Run”: a test of this version does it in a real browser on Linux. “Read”: taken from the vendor’s documents, and not tried.</p>
${parts}`;
}

const oneMachine = html`<h2>Look at one machine</h2>
<ol class="steps">
${step('policy', prose('`chrome://policy`, `edge://policy` or `about:policies` lists the policy without an error.'))}
${step('installed', prose('`chrome://extensions` or `about:addons` shows the extension, and no button to remove it.'))}
${step('options', 'Its options page shows every setting with where it comes from, the revision, and no problem.')}
${step('entry', 'A console page that an entry names shows the entry, marked as the team’s.')}
</ol>
`;

function fits({ entries, inPackage, limits }: Built): Markup {
  const rows = fitsOf(inPackage ? [] : entries, limits).map(({ way, limit, used, over }) => [
    way,
    limit,
    used,
    over.length === 0
      ? 'everything fits'
      : `${over.length} too many: ${over.slice(0, 20).join(', ')}${over.length > 20 ? ' …' : ''}`,
  ]);
  return html`<h2>What fits where</h2>
${table('Entries in a policy', ['way', 'limit', 'this team', 'over it'], rows)}
`;
}

function later({ team, published }: Built): Markup {
  const rows: (readonly [string, Markup])[] = [
    [
      'Change an entry or a setting',
      prose(
        'Edit the team’s folder, `npm run kit -- build DIR`, deploy the policies. No package changes, no number is raised.',
      ),
    ],
  ];
  if (published) {
    const last = published.rings.at(-1)?.name ?? '';
    rows.push(
      [
        'A new version',
        prose('`npm run kit -- build DIR --version next` offers it to the earliest ring; upload `publish/`.'),
      ],
      [
        'The next ring',
        prose(
          `\`npm run kit -- promote DIR\` until ${last} has it; upload the manifests, then deploy the ring’s Firefox policies: they name the package, and a Firefox that has another fetches it again at each start.`,
        ),
      ],
      [
        'Go back',
        prose(
          '`npm run kit -- roll-back DIR VERSION` publishes old code under a higher number; upload `publish/`.',
        ),
      ],
    );
  }
  rows.push(['Remove', prose('The lines “to remove” above; then take the files off the server.')]);
  if (team.minimumVersion !== undefined)
    rows.push([
      `minimumVersion ${team.minimumVersion}`,
      prose(
        'Chromium-based browsers switch off what is older until it is updated. Raise it only when a ring has the version.',
      ),
    ]);
  return html`<h2>Later</h2>
${table('What to do when', ['when', 'do'], rows)}
`;
}
