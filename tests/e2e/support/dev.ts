import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startDev } from '../../tools/dev.ts';
import { copySources } from '../../unit/package/build';

/** `npm run dev` on a copy of the sources, which the test then changes as somebody would in an editor. */
export function testDevelopment(browser: 'chromium' | 'firefox'): void {
  it('shows what changes in the sources in the open panel', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dev-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    copySources(folder);
    const change = (path: string, from: string | RegExp, to: string) => {
      const before = readFileSync(join(folder, path), 'utf8');
      const after = before.replace(from, to);
      expect(after, `nothing to change in ${path}`).not.toBe(before);
      writeFileSync(join(folder, path), after);
    };
    const address = 'https://ecs.console.alibabacloud.com/securityGroup/region/eu-central-1';
    const session = await startDev(folder, browser, address, { headless: true, lang: 'en-US' });
    onTestFinished(() => session.close());
    const shown = async () =>
      (await session.panel()).evaluate(() => document.body.innerText).catch(() => 'loading');
    const colour = async () =>
      (await session.panel()).evaluate(() => getComputedStyle(document.body).backgroundColor);

    await expect.poll(shown).toMatch(/Security groups/i);
    // A style changes in place, a component loads its page again, what the background holds reloads the extension.
    change('src/ui/styles/base.css', /$/, '\nbody { background: rgb(1, 2, 3) !important; }\n');
    await expect.poll(colour).toBe('rgb(1, 2, 3)');
    change('src/ui/PageLine.tsx', /<h1([^>]*)>/, '<h1$1>Changed: ');
    await expect.poll(shown).toMatch(/Changed: .*Security groups/i);
    change('src/locales/en.ts', "yours: 'Yours'", "yours: 'Entirely yours'");
    await expect.poll(shown).toMatch(/Entirely yours/i);
  });
}
