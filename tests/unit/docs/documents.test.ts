import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = ['docs/admin-guide.md', 'docs/security-review.md'];

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
    expect(all.length).toBeGreaterThan(3);
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
    const commands = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
      block.trim().split('\n'),
    );
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      const [, script] = /^npm run (\S+)/.exec(command) ?? [];
      if (script) expect(scripts, command).toHaveProperty(script);
      else if (command.startsWith('node ')) expectOptions(command);
      else expect(command).toMatch(/^npm (ci|sbom --sbom-format cyclonedx)$/);
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

/** Every option of a command must stand in its `--help`. */
function expectOptions(command: string): void {
  const [tool = '', ...words] = command.split(' ').slice(1);
  const help = execFileSync(process.execPath, [join(root, tool), '--help'], { encoding: 'utf8' });
  for (const option of words.filter((word) => word.startsWith('--'))) expect(help, command).toContain(option);
}

describe('the security review sheet', () => {
  const sheet = read('docs/security-review.md');

  it('lists what is in the package as the lock file has it', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { dev?: boolean; optional?: boolean }>;
    };
    const shipped = Object.entries(lock.packages)
      .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
      .map(([path]) => relative('node_modules', path));
    const [, list = ''] = /is in the package: (.*?)\. \(/.exec(sheet) ?? [];
    const named = [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(shipped.sort());
  });
});
