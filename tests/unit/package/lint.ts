import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../house/files';

interface Finding {
  readonly code: string;
  readonly file?: string;
}

type Kind = 'errors' | 'warnings' | 'notices';

/** Each finding as “CODE in file”. */
export type Lint = Readonly<Record<Kind, readonly string[]>>;

/**
 * What `web-ext lint`, the linter of addons.mozilla.org, says of an unpacked extension. It asks no network.
 * @throws Error with the linter's own words where it gives no report.
 */
export async function lint(folder: string): Promise<Lint> {
  const script = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = ['lint', '--no-config-discovery', '--source-dir', folder, '--output', 'json'];
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    // Without these it asks the registry for a newer version of itself.
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1', NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let report = '';
  let words = '';
  child.stdout.on('data', (chunk) => {
    report += chunk;
  });
  child.stderr.on('data', (chunk) => {
    words += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  if (!report.startsWith('{')) throw new Error(`web-ext lint gave no report:\n${report}${words}`);
  const found = JSON.parse(report) as Record<Kind, readonly Finding[]>;
  const named = (kind: Kind) => found[kind].map(({ code, file }) => `${code} in ${file ?? 'the package'}`);
  return { errors: named('errors'), warnings: named('warnings'), notices: named('notices') };
}
