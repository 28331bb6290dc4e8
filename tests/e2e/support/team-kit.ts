import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './build';
import type { FileServer } from './file-server';
import { zipFolder } from './zip';

const execute = promisify(execFile);

/** An administrator with the kit: a team's folder, what is built of it, and the server that has it. */
export interface TeamKit {
  /** The team's folder, as `kit init` makes it. */
  readonly folder: string;
  /** The built folder. */
  readonly out: string;
  /** Runs the kit as the administrator's guide says. @throws Error with what it prints, where it fails. */
  run(...args: readonly string[]): Promise<string>;
  /** Builds with the code of this version, and uploads. */
  build(version: string, ...options: readonly string[]): Promise<void>;
  /** Puts everything in `publish/` on the server. */
  upload(): void;
  /** A file of the built folder. */
  built(path: string): string;
  /** The extension's id in Chrome and Chromium. */
  chromiumId(): string;
}

const firefoxOwn = {
  gecko: { id: 'faq-in-context@faq-in-context.example', strict_min_version: '147.0' },
};

/**
 * Makes a team's folder with one entry, `question`, on the security groups of ECS.
 * @param unpacked the extension as it was built for the browser under test; the other browser's package, which no
 * test installs, is made of the same files.
 */
export async function createTeamKit(
  top: string,
  unpacked: string,
  server: FileServer,
  question: string,
): Promise<TeamKit> {
  const [folder, out, packages] = ['team', 'built', 'packages'].map((name) => join(top, name)) as [
    string,
    string,
    string,
  ];
  const tool = join(root, 'tests/tools/kit.mjs');
  const run: TeamKit['run'] = async (...args) => (await execute(process.execPath, [tool, ...args])).stdout;
  await run('init', folder);
  for (const name of readdirSync(join(folder, 'entries'))) rmSync(join(folder, 'entries', name));
  const lines = [
    '---',
    'id: internet-facing-groups',
    'rules:',
    '  - ecs/security-groups',
    'comments: "1.2"',
    '---',
  ];
  const text = [
    ...lines,
    '',
    `# ${question}`,
    '',
    'The network team does. Ask before you open a port.',
    '',
  ].join('\n');
  writeFileSync(join(folder, 'entries', 'internet-facing-groups.md'), text);
  const team = JSON.parse(readFileSync(join(folder, 'team.json'), 'utf8'));
  const own = { ...team, baseUrl: server.url, key: '../key.pem' };
  writeFileSync(join(folder, 'team.json'), JSON.stringify(own));

  const manifest = JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8'));
  const kit: TeamKit = {
    folder,
    out,
    run,
    build: async (version, ...options) => {
      rmSync(packages, { recursive: true, force: true });
      mkdirSync(packages);
      const change = { ...manifest, version };
      for (const [kind, changed] of [
        ['chrome', { minimum_chrome_version: '137', ...change }],
        ['firefox', { browser_specific_settings: firefoxOwn, ...change }],
      ] as const) {
        const zip = zipFolder(unpacked, { 'manifest.json': JSON.stringify(changed) });
        writeFileSync(join(packages, `built-${kind}.zip`), zip);
      }
      await run('build', folder, '--out', out, '--packages', packages, ...options);
      kit.upload();
    },
    upload: () => {
      const publish = join(out, 'publish');
      for (const file of readdirSync(publish, { recursive: true, withFileTypes: true })) {
        if (!file.isFile()) continue;
        const path = join(file.parentPath, file.name);
        server.files.set(path.slice(publish.length + 1), readFileSync(path));
      }
    },
    built: (path) => readFileSync(join(out, path), 'utf8'),
    chromiumId: () => JSON.parse(kit.built('publish/published.json')).chromiumId,
  };
  return kit;
}
