import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath, browsers } from './browsers.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The first release line that every tool of the project runs on. */
const oldest = [20, 19];

/** @throws if this Node is older than the project needs */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Error(`Node ${oldest.join('.')} or newer is needed; this is ${version}. See https://nodejs.org/`);
}

/**
 * Runs a command from the project's root to its end; its output is shown unless `quiet`.
 * Interrupting this process ends the child and all it started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, output: string }>} `output` only when `quiet`
 */
export async function run(command, args, { quiet = false, env = process.env } = {}) {
  const grouped = process.platform !== 'win32';
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const child = spawn(command, args, { cwd: root, env, stdio, detached: grouped });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  const end = (signal) => {
    try {
      process.kill(grouped ? -child.pid : child.pid, signal);
    } catch {
      // It is gone already.
    }
  };
  const interrupted = (signal) => {
    end(signal);
    setTimeout(() => end('SIGKILL'), 5000).unref();
    child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, interrupted);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status) => resolve(status ?? 1));
    });
    return { code, output };
  } finally {
    for (const signal of signals) process.off(signal, interrupted);
  }
}

/** Runs the npm that started us, or the one on the path. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return process.platform === 'win32' ? run('cmd', ['/d', '/c', 'npm', ...args]) : run('npm', args);
}

/** True if node_modules holds what the lock file asks for; other platforms' optional parts may be missing. */
export function dependenciesFit(folder = root) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const have = packages(installed);
  return Object.entries(packages(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !have[path]) || have[path]?.version === version,
  );
}

export async function ensureDependencies() {
  if (dependenciesFit()) return;
  console.log('Installing the dependencies (npm ci) …');
  const { code } = await npm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('npm ci failed; its words stand above.');
}

/** The part of tsconfig.json that WXT writes; nothing in TypeScript can be loaded without it. */
async function ensureTypes() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { code, output } = await run(process.execPath, [wxt, 'prepare'], { quiet: true });
  if (code !== 0) throw new Error(`wxt prepare failed:\n${output}`);
}

function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

/** Why a browser cannot be used; undefined if it can. */
async function lackOf(name) {
  const path = await browserPath(name);
  if (!path) return `No ${name} found`;
  const { output } = await run(path, ['--version'], { quiet: true });
  const version = Number(/(?:Firefox|Chrom\w+)\D* (\d+)/.exec(output)?.[1] ?? Number.POSITIVE_INFINITY);
  const { oldest } = browsers[name];
  return version < oldest ? `${path} is version ${version}, ${oldest} or newer is needed` : undefined;
}

/** Throws, naming what is lacking and the one thing to do about it. */
function refuse(lacking, advice) {
  const variables = [...lacking.keys()].map((name) => browsers[name].variable).join(' and ');
  throw new Error(`${[...lacking.values()].join('; ')}: ${advice}, or set ${variables}.`);
}

async function allLacking(names) {
  const reasons = new Map();
  for (const name of names) {
    const reason = await lackOf(name);
    if (reason) reasons.set(name, reason);
  }
  return reasons;
}

/**
 * Finds the named browsers, or installs Debian's where this is root on Debian.
 * @param {readonly ('chromium' | 'firefox')[]} names
 * @throws naming the one command to run, where it may not install
 */
export async function ensureBrowsers(names) {
  const lacking = await allLacking(names);
  if (lacking.size === 0) return;
  if ([...lacking.keys()].some((name) => process.env[browsers[name].variable]))
    refuse(lacking, 'install another');
  if (!isDebian()) {
    const playwright = 'run “npx playwright-core install --with-deps chromium”';
    refuse(lacking, lacking.has('chromium') ? playwright : 'install Firefox');
  }
  const packages = [...lacking.keys()].flatMap((name) => browsers[name].debian);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (process.getuid?.() !== 0) refuse(lacking, `run “sudo apt-get ${install.join(' ')}”`);
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['-qq', ...install],
  ]) {
    const { code, output } = await run('apt-get', args, { quiet: true, env });
    if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${output}`);
  }
  const still = await allLacking(names);
  if (still.size > 0) refuse(still, 'add Debian’s security updates to its package sources');
}

/** Everything a command of ours needs before it can start. */
export async function setUp(names) {
  requireNode();
  await ensureDependencies();
  await ensureTypes();
  await ensureBrowsers(names);
}
