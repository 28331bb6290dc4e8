import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a browser started through it sees as `/etc`; the machine's own stays as it is. */
export interface PrivateEtc {
  /** An executable that runs `browser` with its arguments, this `/etc` before its eyes. */
  wrap(browser: string): string;
  /** Writes JSON, or a text as it is, to a path below `/etc`; without a value removes what is there. */
  write(path: string, value?: object | string): void;
  /** Only after the browsers are closed. */
  close(): void;
}

/** Where browsers look for an administrator's policies. */
const policyFolders = ['chromium/policies', 'opt/chrome/policies', 'opt/edge/policies', 'firefox/policies'];

/** Every policy file of the machine itself, with its content. */
export function machinePolicies(): readonly string[] {
  const folders = policyFolders.map((folder) => join('/etc', folder)).filter(existsSync);
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((file) => `${file}: ${readFileSync(file, 'utf8')}`),
  );
}

/**
 * Copies `/etc` without any policies, to be mounted over the real one in a private mount namespace.
 * @throws Error where the kernel refuses such a namespace: then nothing about policies can be proved here.
 */
export function createPrivateEtc(): PrivateEtc {
  const folder = mkdtempSync(join(tmpdir(), 'private-etc-'));
  const etc = join(folder, 'etc');
  mkdirSync(etc);
  copyReadable('/etc/.', etc);
  for (const policies of policyFolders) rmSync(join(etc, policies), { recursive: true, force: true });
  const wrap = (browser: string) => {
    const script = join(folder, `run-${browser.replace(/\W/g, '-')}`);
    const flags = process.getuid?.() === 0 ? '--mount' : '--map-root-user --mount';
    const mount = `mount --bind '${etc}' /etc && exec "$@"`;
    writeFileSync(
      script,
      `#!/bin/sh\nexec unshare ${flags} -- sh -c ${shellText(mount)} sh '${browser}' "$@"\n`,
    );
    chmodSync(script, 0o755);
    return script;
  };
  const write = (path: string, value?: object | string) => {
    const file = join(etc, path);
    mkdirSync(dirname(file), { recursive: true });
    if (value) writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
    else rmSync(file, { force: true });
  };
  const close = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  try {
    proveIsPrivate(wrap('/bin/ls'), write);
  } catch (error) {
    close();
    throw error;
  }
  return { wrap, write, close };
}

/** Some of `/etc` is not for everybody to read; browsers do without it. */
function copyReadable(from: string, to: string): void {
  try {
    execFileSync('cp', ['-r', from, to], { stdio: 'ignore' });
  } catch {
    if (!existsSync(join(to, 'passwd'))) throw new Error('/etc cannot be copied.');
  }
}

function proveIsPrivate(list: string, write: PrivateEtc['write']): void {
  const marker = 'private-etc-proof.json';
  write(marker, {});
  let seen: string;
  try {
    seen = execFileSync(list, [`/etc/${marker}`], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `This machine refuses a private mount namespace, so policies cannot be tested without touching its own: ${reason}`,
    );
  }
  write(marker);
  if (!seen.includes(marker) || existsSync(`/etc/${marker}`))
    throw new Error('The mount namespace is not private.');
}

function shellText(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
