import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Command, dispatch } from '../../../tools/kit/support/dispatch';

const command = (run: Command['run']) => ({
  source: "import x;\n\nexport const summary = 'does it';\n",
  load: async () => ({ summary: 'does it', help: 'do IT [--fast]', run }),
});
const calls: (readonly string[])[] = [];
const all = {
  good: command(async (args) => {
    calls.push(args);
    return 2;
  }),
  bad: command(async () => {
    throw new Error('The disk is full.');
  }),
  misused: command(async () => {
    throw Object.assign(new Error('Unknown option'), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' });
  }),
};

const said = () => vi.spyOn(console, 'log').mockReturnValue();
afterEach(() => void vi.restoreAllMocks());

describe('the kit', () => {
  it.each([[[]], [['--help']], [['help']]])('lists its commands for %j', async (args) => {
    const log = said();
    expect(await dispatch(args, all)).toBe(0);
    expect(log.mock.calls.join('\n')).toMatch(/^ {2}good {5}does it$/m);
  });

  it('hands its arguments to the command, and its exit code back', async () => {
    expect(await dispatch(['good', 'DIR', '--fast'], all)).toBe(2);
    expect(calls).toEqual([['DIR', '--fast']]);
  });

  it('shows the help of a command without running it', async () => {
    const log = said();
    expect(await dispatch(['bad', 'DIR', '--help'], all)).toBe(0);
    expect(log.mock.calls.join()).toBe('do IT [--fast]');
  });

  it.each([
    [['goood'], /no command of the kit\. Did you mean “good”\?/],
    [['toString'], /“toString” is no command/],
    [['bad'], /^The disk is full\.$/],
    [['misused'], /Unknown option\n\ndo IT/],
  ])('says of %j what is wrong', async (args, words) => {
    await expect(dispatch(args, all)).rejects.toThrow(words);
  });

  it('has a line and a help for each command, on the command line too', async () => {
    const commands = import.meta.glob<Command>('../../../tools/kit/*.ts');
    const tool = join(import.meta.dirname, '../../../tools/kit.mjs');
    const overview = execFileSync(process.execPath, [tool, '--help'], { encoding: 'utf8' });
    for (const [path, load] of Object.entries(commands)) {
      const name = path.replace(/^.*\/|\.ts$/g, '');
      const { summary, help } = await load();
      expect(summary, name).toMatch(/^\S.{10,110}$/);
      expect(help, name).toContain(`npm run kit -- ${name}`);
      expect(overview.split('\n')).toContainEqual(expect.stringMatching(new RegExp(`^ +${name} `)));
      expect(overview).toContain(`  ${summary}\n`);
    }
  });

  it('has no command that imports more once it runs: what loads it is closed by then', () => {
    const folder = join(import.meta.dirname, '../../../tools/kit');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((name) => name.endsWith('.ts'));
    expect(sources).toContain('preview.ts');
    const late = sources.filter((name) => /\bimport\(/.test(readFileSync(join(folder, name), 'utf8')));
    expect(late).toEqual([]);
  });
});
