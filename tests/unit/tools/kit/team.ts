import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { chromeZip, firefoxZip } from '../../kit/publish/packages';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A team's folder on the disk, and the packages that stand for a build. */
export interface TeamOnDisk {
  readonly top: string;
  readonly folder: string;
  readonly out: string;
  readonly packages: string;
  readonly key: string;
  /** Writes `team.json` with these members changed. */
  configure(change?: object): void;
  /** Writes an entry. */
  ask(id: string, question: string): void;
  /** The code of this version, as a build would give it. */
  code(version: string, extra?: Readonly<Record<string, string>>): void;
  text(path: string): string;
  remove(): void;
}

export function teamOnDisk(): TeamOnDisk {
  const top = mkdtempSync(join(tmpdir(), 'kit team '));
  const at = (name: string) => join(top, name);
  const disk: TeamOnDisk = {
    top,
    folder: at('team'),
    out: at('built'),
    packages: at('packages'),
    key: at('faq.pem'),
    configure: (change = {}) => {
      const team = {
        organization: 'Example & Söhne <GmbH>',
        baseUrl: 'https://files.example.com/faq/',
        firefoxId: 'faq@example.com',
        rings: ['pilot', 'broad'],
        key: '../faq.pem',
        ...change,
      };
      writeFileSync(join(disk.folder, 'team.json'), JSON.stringify(team));
    },
    ask: (id, question) =>
      writeFileSync(
        join(disk.folder, 'entries', `${id}.md`),
        `---\nid: ${id}\nquestion: ${question}\n---\nAsk the network team.\n`,
      ),
    code: (version, extra = {}) => {
      rmSync(disk.packages, { recursive: true, force: true });
      mkdirSync(disk.packages);
      writeFileSync(join(disk.packages, `x-${version}-chrome.zip`), chromeZip(version, extra));
      writeFileSync(join(disk.packages, `x-${version}-firefox.zip`), firefoxZip(version, extra));
    },
    text: (path) => readFileSync(join(disk.out, path), 'utf8'),
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
  mkdirSync(join(disk.folder, 'entries'), { recursive: true });
  writeFileSync(disk.key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  disk.configure();
  disk.ask('vpn-access', 'Who gives me access?');
  disk.code('1.0.0');
  return disk;
}

/** Runs a command of the kit; gives its exit code and everything it printed. */
export async function kit(
  run: (args: readonly string[]) => Promise<number>,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly words: string }> {
  const words: string[] = [];
  const spies = (['log', 'error'] as const).map((how) =>
    vi.spyOn(console, how).mockImplementation((...said) => void words.push(said.join(' '))),
  );
  try {
    return { code: await run(args), words: words.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
