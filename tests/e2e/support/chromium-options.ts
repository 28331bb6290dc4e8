import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoServer, demoHosts } from '../../demo-console/server';
import { browserPath } from '../../tools/browsers.mjs';
import { waitFor } from './wait';

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly demo: Pick<DemoServer, 'port' | 'spki'>;
  /** True unless said otherwise. */
  readonly headless?: boolean;
  /** The browser's own language, `zh-CN`; `en-US` unless said otherwise. */
  readonly lang?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Outer size of the window in CSS pixels. */
  readonly window?: readonly [width: number, height: number];
  /** Lets names outside the demo resolve; without it they do not exist. */
  readonly online?: boolean;
  /** Leaves interrupts to the caller, who closes the session; without it they end the browser and this process. */
  readonly ownSignals?: boolean;
  readonly args?: readonly string[];
  /** Gives the executable to start in place of Chromium's own: under policies, say. */
  readonly wrap?: (executable: string) => string;
}

/** What a driver's own defaults switch off although the tests are about it. */
export const unwantedDefaults = ['--disable-extensions', '--disable-back-forward-cache'];

/** Profiles of sessions that nobody has closed yet; an interrupt may leave some behind. */
const profiles = new Set<string>();

process.once('exit', () => {
  for (const folder of profiles) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // What is left of it lies in the system's folder for temporary files.
    }
  }
});

/** Id of an unpacked extension: from its manifest's key, or else from its absolute path. */
export function extensionIdOf(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  const hash = createHash('sha256').update(key ? Buffer.from(key, 'base64') : folder);
  const letter = (digit: string) => String.fromCharCode(97 + Number.parseInt(digit, 16));
  return hash.digest('hex').slice(0, 32).replace(/./g, letter);
}

/** Makes a profile in which the extension's icon is pinned to the toolbar; returns its folder. */
export function makeProfile(extensionId: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-profile-'));
  profiles.add(folder);
  mkdirSync(join(folder, 'Default'));
  const extensions = { pinned_extensions: [extensionId], ui: { developer_mode: true } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ extensions }));
  return folder;
}

/** Removes a profile, and waits for it: Chromium writes a little longer than it lives. */
export async function removeProfile(folder: string): Promise<void> {
  await waitFor('the profile to be removed', () =>
    rm(folder, { recursive: true, force: true }).then(
      () => true,
      () => false,
    ),
  );
  profiles.delete(folder);
}

/**
 * The command line of a Chromium with the extension in it and the demo console behind the real host names.
 * @throws Error if there is no Chromium.
 */
export async function chromiumCommand(options: ChromiumOptions): Promise<{
  readonly executablePath: string;
  readonly args: string[];
  readonly env: NodeJS.ProcessEnv;
}> {
  const { extension, demo, lang = 'en-US', online = false, wrap = (executable) => executable } = options;
  const [width, height] = options.window ?? [1280, 800];
  const executablePath = await browserPath('chromium');
  if (!executablePath) throw new Error('No Chromium found; “npm test” installs one, or set CHROMIUM_PATH.');
  const resolve = demoHosts.map((host) => `MAP ${host} 127.0.0.1:${demo.port}`);
  const rules = online ? resolve : [...resolve, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  // Chromium on Linux takes its language from the environment, elsewhere from `--lang`.
  const locale = lang.replace('-', '_');
  return {
    executablePath: wrap(executablePath),
    env: { ...process.env, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8`, LANGUAGE: locale },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${demo.spki}`,
      `--lang=${lang}`,
      `--window-size=${width},${height}`,
      '--test-type',
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      ...(options.args ?? []),
    ],
  };
}
