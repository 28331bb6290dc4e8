import { cpSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDemoServer } from '../demo-console/server';
import { ensureBuild, root } from '../e2e/support/build';
import { type ChromiumSession, launchChromium } from '../e2e/support/chromium';
import { benchContentScript } from './browser/content-script';
import { benchFollow } from './browser/follow';
import { benchKeystrokes } from './browser/keystroke';
import { benchPopup } from './browser/popup';

const blankPage = 'blank.html';

/** A copy of the build, changed as `change` says. */
function variant(extension: string, name: string, change: (folder: string) => void): string {
  const folder = join(root, '.output', 'bench', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(extension, folder, { recursive: true });
  change(folder);
  return folder;
}

/** Everything that only a real Chromium can tell of the built extension. */
export async function benchBrowser() {
  const extension = await ensureBuild('chrome');
  const ours = variant(extension, 'ours', (folder) =>
    writeFileSync(join(folder, blankPage), '<!doctype html><title>blank</title><p>blank</p>'),
  );
  const blank = variant(extension, 'blank-script', (folder) => writeFileSync(join(folder, 'console.js'), ''));
  const demo = await startDemoServer();
  const sessions: ChromiumSession[] = [];
  const launch = async (folder: string) => {
    const session = await launchChromium({ extension: folder, demo });
    sessions.push(session);
    return session;
  };
  try {
    const [withScript, withBlank] = [await launch(ours), await launch(blank)];
    return {
      contentScriptBytes: statSync(join(extension, 'console.js')).size,
      contentScript: await benchContentScript({ ours: withScript, blank: withBlank }),
      follow: await benchFollow(withScript),
      popup: await benchPopup(withScript, blankPage),
      keystrokes: await benchKeystrokes(withScript),
    };
  } finally {
    for (const session of sessions) await session.close();
    await demo.close();
  }
}
