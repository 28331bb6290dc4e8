import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { targetFiles } from '../../../../src/kit/targets/target-files';
import { run } from '../../../tools/kit/merge';
import { chromiumId, firefoxId, fromAllStores, hosted } from '../../kit/targets/roll-outs';

let folder = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'merge-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  for (const [path, content] of Object.entries({ ...targetFiles(hosted) })) put(`kit/${path}`, content);
  put('theirs.json', '{"*": {"installation_mode": "blocked"}}');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const at = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

describe('kit merge', () => {
  it('shows the difference and writes nothing unless told where', async () => {
    const built = at('kit/windows/pilot/chrome-extension-settings.json');
    expect(await run([at('theirs.json'), '--with', built])).toBe(0);
    expect(said.join('\n')).toMatch(
      new RegExp(`^added: ${chromiumId}\n[^]*\\+\\{"\\*"[^]*Nothing is written: add --out`),
    );
    expect(read('theirs.json')).toBe('{"*": {"installation_mode": "blocked"}}');
  });

  it('takes the file for the browser out of the built folder, and may write in place', async () => {
    const from = ['--kit', at('kit'), '--browser', 'edge', '--out', at('theirs.json')];
    await run([at('theirs.json'), ...from]);
    expect(JSON.parse(read('theirs.json'))[chromiumId]).toHaveProperty('toolbar_state');
    await run([at('theirs.json'), ...from, '--remove']);
    expect(read('theirs.json')).toBe('{"*": {"installation_mode": "blocked"}}');
  });

  it('gives Firefox’s policies.json all it needs', async () => {
    put('policies.json', '{"policies": {}}');
    await run([at('policies.json'), '--kit', at('kit'), '--browser', 'firefox', '--out', at('merged.json')]);
    expect(JSON.parse(read('merged.json')).policies['3rdparty'].Extensions).toHaveProperty(firefoxId);
  });

  it('asks for the ring where there are several, and for none where there is none', async () => {
    for (const [path, content] of Object.entries(targetFiles({ ...hosted, ring: 'broad' })))
      put(`kit/${path}`, content);
    const from = [at('theirs.json'), '--kit', at('kit'), '--browser', 'chrome'];
    await expect(run(from)).rejects.toThrow(/Name --ring: .* has broad, pilot\./);
    expect(await run([...from, '--ring', 'broad'])).toBe(0);
    for (const [path, content] of Object.entries(targetFiles(fromAllStores))) put(`stores/${path}`, content);
    expect(await run([at('theirs.json'), '--kit', at('stores'), '--browser', 'chrome'])).toBe(0);
  });

  it.each<[args: string[], words: RegExp]>([
    [[], /^Name one policy/],
    [['theirs.json'], /^Name --with or --kit/],
    [['theirs.json', '--kit', 'kit'], /^Name --browser/],
    [['nowhere.json', '--kit', 'kit'], /nowhere\.json cannot be read: /],
    [['theirs.json', '--with', 'nowhere.json'], /nowhere\.json cannot be read: /],
  ])('after %j says what is missing', async (args, words) => {
    await expect(run(args.map((arg) => (arg.startsWith('--') ? arg : at(arg))))).rejects.toThrow(words);
  });

  it('names the folder that is none of the kit’s, and writes into no checkout', async () => {
    const args = [at('theirs.json'), '--kit', at('nothing'), '--browser', 'edge'];
    await expect(run(args)).rejects.toThrow(/nothing has no folder “windows”/);
    mkdirSync(at('repository/.git'), { recursive: true });
    const into = ['--kit', at('kit'), '--browser', 'edge', '--out', at('repository/policy.json')];
    await expect(run([at('theirs.json'), ...into])).rejects.toThrow(/--in-checkout/);
    expect(await run([at('theirs.json'), ...into, '--in-checkout'])).toBe(0);
  });

  it('names file and line of a policy that cannot be read', async () => {
    put('theirs.json', '{\n"*": {},\n}');
    const args = [at('theirs.json'), '--kit', at('kit'), '--browser', 'chrome', '--out', at('out.json')];
    await expect(run(args)).rejects.toThrow(/theirs\.json: line 2: /);
    expect(() => read('out.json')).toThrow();
  });
});
