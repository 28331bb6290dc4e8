import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The browsers the tests drive: the variable that names one, the commands and places where one usually is, Debian's
 * packages (with translations, and a font for Chinese), and the oldest version that runs the extension.
 * Branded Chrome and Edge are left out: since version 137 they ignore `--load-extension`.
 */
export const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    places: ['/usr/lib/chromium/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    commands: ['chromium', 'chromium-browser'],
    debian: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
    oldest: 137,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    places: ['/usr/lib/firefox-esr/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    commands: ['firefox-esr', 'firefox'],
    debian: ['firefox-esr', 'firefox-esr-l10n-zh-cn'],
    oldest: 147,
  },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What `npx playwright-core install chromium` brought, once the dependencies stand. */
async function playwrightChromium() {
  try {
    const { chromium } = await import('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<string | undefined>} the path of an installed browser
 * @throws if the environment variable names something that cannot be run
 */
export async function browserPath(name) {
  const { variable, places, commands } = browsers[name];
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} names ${named}, which cannot be run.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  const brought = name === 'chromium' ? await playwrightChromium() : [];
  return [...places, ...found, ...brought].find(isExecutable);
}
