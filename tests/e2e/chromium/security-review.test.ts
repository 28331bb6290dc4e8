import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/build';
import { useWorld } from './world';

const world = useWorld();
const sheet = readFileSync(join(root, 'docs/security-review.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, '.output/chrome-mv3/manifest.json'), 'utf8'));

it('the sheet quotes the browser’s own warning, word for word', async () => {
  const warnings = await world.chromium.evaluateInExtension<string[]>(
    'new Promise((done) => chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()), done))',
  );
  const quoted = [...sheet.matchAll(/^> (.+)$/gm)].map(([, words]) => words);
  expect(quoted).toEqual(warnings);
});

it('the sheet has a row for every permission of the built package, and no other', () => {
  const [, table = ''] = /## Permissions\n([\s\S]*?)\n\nNo `/.exec(sheet) ?? [];
  const rows = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, permission]) => permission);
  expect(rows.sort()).toEqual([...manifest.permissions].sort());
  expect(manifest.host_permissions).toBeUndefined();
});

it('the sheet states hosts and content security policy of the built package', () => {
  const [, hosts = ''] = /<!-- hosts -->[\s\S]*?```text\n([\s\S]*?)\n```/.exec(sheet) ?? [];
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  expect(hosts.split('\n')).toEqual(matches);
  expect(sheet).toContain(manifest.content_security_policy.extension_pages);
});
