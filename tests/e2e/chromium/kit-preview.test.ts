import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { exampleFolder } from '../../../src/kit/folder/example-folder';
import { run } from '../../tools/kit/preview';
import { machinePolicies } from '../support/private-etc';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-preview-'));
  for (const [path, text] of Object.entries(exampleFolder('2026-11-01'))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.restoreAllMocks());

it.each(['policy', 'package'])(
  'kit preview shows a team’s entry in the real panel and popup from the %s, and touches no policy of the machine',
  async (entriesIn) => {
    const before = machinePolicies();
    const team = JSON.parse(exampleFolder('2026-11-01')['team.json'] ?? '');
    writeFileSync(join(folder, 'team.json'), JSON.stringify({ ...team, entriesIn }));
    const log = vi.spyOn(console, 'log').mockReturnValue();
    expect(await run([folder, '--page', 'kms/keys', '--headless'])).toBe(0);
    const [, panel = '', popup = ''] = log.mock.calls.join('\n').split(/The (?:panel|popup)/);
    for (const words of [panel, popup]) {
      expect(words).toContain('team note, not Alibaba Cloud');
      expect(words).toContain('Example Ltd.');
      expect(words).toContain('How often are our encryption keys rotated?');
      const [, picture = ''] = /Picture: (.*)/.exec(words) ?? [];
      expect(existsSync(resolve(picture)), picture).toBe(true);
    }
    expect(machinePolicies()).toEqual(before);
  },
);
