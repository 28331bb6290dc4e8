import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
  'docs/admin/reference.md',
];

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('names no file that is not there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to = '']) =>
      join(dirname(path), to),
    );
    const named = [...text.matchAll(/\b(?:docs|src|tests|entrypoints|assets)\/[\w./-]*[\w]/g)].map(
      ([file]) => file,
    );
    const all = [...new Set([...links, ...named])];
    expect(all.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('has a heading for every link within it', () => {
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/\s/g, '-'),
    );
    const wanted = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(wanted.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
  });

  it('gives no command that does not exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    for (const command of commandsIn(text)) {
      if (command.startsWith('node ')) expectOptions(command);
      else if (command.startsWith('npm run kit ')) expectKit(command);
      else expect(command).toMatch(/^(npm (ci|start|test|run) ?|npx vitest |git )/);
    }
  });

  it('says of a version only what is so', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const packages = [...text.matchAll(/faq-in-context-([\d.]+)-(?:chrome|firefox)\.zip/g)].map(
      ([, named]) => named,
    );
    expect(packages.filter((named) => named !== version)).toEqual([]);
  });
});

/** The lines of the blocks that are there to be typed, without comments. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block.trim());
  return blocks.flatMap((block) => block.split('\n').map((line) => line.replace(/\s+#.*/, '')));
}

const kit = import.meta.glob<{ readonly help: string }>('../../tools/kit/*.ts', { eager: true });

/** The same of a command of the kit. */
function expectKit(command: string): void {
  const [, name = '', rest = ''] = /^npm run kit -- (\S+)(.*)$/.exec(command) ?? [];
  if (name === '--help') return;
  const help = kit[`../../tools/kit/${name}.ts`]?.help;
  expect(help, command).toBeTypeOf('string');
  for (const [option] of rest.matchAll(/--[\w-]+/g)) expect(help, command).toContain(option);
}

/** Every option of a command must stand in its `--help`. */
function expectOptions(command: string): void {
  const [tool = '', ...words] = command.split(' ').slice(1);
  const help = execFileSync(process.execPath, [join(root, tool), '--help'], { encoding: 'utf8' });
  for (const option of words.filter((word) => word.startsWith('--'))) expect(help, command).toContain(option);
}
