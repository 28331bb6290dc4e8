import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevSession, startDev } from '../../tools/dev.ts';
import { copySources } from '../../unit/package/build';

const address = 'https://ecs.console.alibabacloud.com/securityGroup/region/eu-central-1';

/** `npm run dev` on a copy of the sources, which the tests then change as somebody would in an editor. */
export function testDevelopment(browser: 'chromium' | 'firefox'): void {
  describe('npm run dev', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dev-'));
    let session: DevSession | undefined;
    beforeAll(async () => {
      copySources(folder);
      session = await startDev(folder, browser, address, { headless: true, lang: 'en-US' });
    });
    afterAll(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    const change = (path: string, from: string | RegExp, to: string) => {
      const before = readFileSync(join(folder, path), 'utf8');
      const after = before.replace(from, to);
      expect(after, `nothing to change in ${path}`).not.toBe(before);
      writeFileSync(join(folder, path), after);
    };
    const panel = async () => {
      if (!session) throw new Error('npm run dev has not started');
      return session.panel();
    };
    const shown = async () => (await panel()).evaluate(() => document.body.innerText).catch(() => 'loading');
    const colour = async () =>
      (await panel()).evaluate(() => getComputedStyle(document.body).backgroundColor);

    it('opens the panel beside the page', async () => {
      await expect.poll(shown).toMatch(/Security groups/i);
    });

    it('changes a style in place', async () => {
      change('src/ui/styles/base.css', /$/, '\nbody { background: rgb(1, 2, 3) !important; }\n');
      await expect.poll(colour).toBe('rgb(1, 2, 3)');
    });

    it('loads the page of a changed component again', async () => {
      change('src/ui/PageLine.tsx', /<h1([^>]*)>/, '<h1$1>Changed: ');
      await expect.poll(shown).toMatch(/Changed: .*Security groups/i);
    });

    it('builds what the background holds again, and reloads the extension', async () => {
      const reloaded = session?.reloaded();
      change('src/locales/en.ts', "yours: 'Yours'", "yours: 'Entirely yours'");
      await reloaded;
      await expect.poll(shown).toMatch(/Entirely yours/i);
    });
  });
}
