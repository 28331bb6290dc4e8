import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoServer, demoHosts, startDemoServer } from '../../demo-console/server';
import { demoAddress } from '../../demo-console/site/place';
import { browserPath } from '../../tools/browsers.mjs';
import { root } from '../support/build';
import { ChromiumSession } from '../support/chromium';
import { type FileServer, serveFiles } from '../support/file-server';
import { fits, outOfPlace } from '../support/fits';
import { askHealth } from '../support/health';
import { brokenKeys, long, longEntry, longWords, unfold } from '../support/long-words';
import { createPrivateEtc, machinePolicies, type PrivateEtc } from '../support/private-etc';
import { createTeamKit, type TeamKit } from '../support/team-kit';
import { waitFor } from '../support/wait';

const built = join(root, '.output/chrome-mv3');
const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
const [major, minor, patch] = manifest.version.split('.').map(Number);
/** The released version and the one that comes after it. */
const [first = '', second = ''] = [0, 1].map((more) => `${major}.${minor}.${patch + more}`);
const folderOfPolicies = 'chromium/policies/managed';
const install = `${folderOfPolicies}/organization.json`;
const settings = `${folderOfPolicies}/faq-in-context-settings.json`;

/**
 * What the organization had before, written by hand.
 * `DeveloperToolsAvailability` is for the test alone: without it Chromium keeps DevTools, and so Playwright, away from
 * what a policy installed.
 */
const foreign = `{ "DeveloperToolsAvailability": 1,
\t"HomepageLocation" : "https://intranet.example.com/",
\t"ExtensionSettings" : {
\t\t"*" : { "blocked_install_message":"Ask IT \\u2013 room 4." }
\t}
}`;

const teamEntry = (question: string) => ({
  id: 'internet-facing-groups',
  question,
  answer: 'The network team does. Ask before you open a port.',
  rules: [{ product: 'ecs', task: 'security-groups' }],
  comments: '1.2',
  owner: 'Network team',
});

let folder: string;
let etc: PrivateEtc;
let server: FileServer;
let demo: DemoServer;
let team: TeamKit;
let chromium: ChromiumSession;
let extensionId: string;
let machineBefore: readonly string[];

function writePolicy(values: object): void {
  etc.write(settings, { '3rdparty': { extensions: { [extensionId]: values } } });
}

/** Chromium by itself waits until the files have been quiet for five seconds. */
async function setPolicy(values: object): Promise<void> {
  writePolicy(values);
  await chromium.reloadPolicies();
}

async function launch(): Promise<ChromiumSession> {
  const executable = await browserPath('chromium');
  if (!executable) throw new Error('No Chromium found; “npm test” installs one, or set CHROMIUM_PATH.');
  const rules = [
    ...demoHosts.map((host) => `MAP ${host} 127.0.0.1:${demo.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  const profile = join(folder, 'profile');
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: etc.wrap(executable),
    viewport: null,
    // With these of Playwright's own, Chromium installs nothing that a policy asks for.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: [
      '--no-sandbox',
      '--lang=en-US',
      `--host-resolver-rules=${rules.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${demo.spki}`,
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
    ],
  });
  return new ChromiumSession(context, extensionId, profile);
}

/** The version the browser runs, or nothing where it has none. */
async function installedVersion(): Promise<string | undefined> {
  const page = await chromium.context.newPage();
  try {
    await page.goto(chromium.extensionUrl('manifest.json'));
    return JSON.parse(await page.innerText('body')).version;
  } catch {
    return undefined;
  } finally {
    await page.close();
  }
}

const untilVersion = (version: string | undefined) =>
  waitFor(
    `version ${version ?? 'none'}`,
    async () => ((await installedVersion()) ?? 'none') === (version ?? 'none'),
    30,
  );

/** As the button “Update” on chrome://extensions. */
async function updateNow(): Promise<void> {
  await chromium.stopWorker();
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.autoUpdate()');
  await page.close();
}

/** Has the kit put our entry into the organization's policy, or take it out; gives the whole text, which is in force. */
async function merge(...how: readonly ['broad' | '--remove']): Promise<string> {
  const file = join(folder, 'organization.json');
  const [ring] = how;
  if (ring === 'broad') writeFileSync(file, foreign);
  const ours = join(team.out, 'linux/broad/chromium/faq-in-context-install.json');
  await team.run('merge', file, '--with', ours, '--out', file, ...(ring === 'broad' ? [] : [ring]));
  const text = readFileSync(file, 'utf8');
  etc.write(install, text);
  return text;
}

beforeAll(async () => {
  machineBefore = machinePolicies();
  folder = mkdtempSync(join(tmpdir(), 'policy-chromium-'));
  etc = createPrivateEtc();
  server = await serveFiles();
  demo = await startDemoServer();
  team = await createTeamKit(folder, built, server, 'Who opens a security group?');
  await team.build(first, '--new-key');
  extensionId = team.chromiumId();
  await merge('broad');
  chromium = await launch();
});

afterAll(async () => {
  await chromium?.close();
  await demo?.close();
  await server?.close();
  etc?.close();
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

describe('rolled out by policy', () => {
  let panel: Page;

  it('is installed without a click, and opens no tab', async () => {
    await untilVersion(first);
    const type = 'chrome.management.getSelf().then(({ installType }) => installType)';
    expect(await chromium.evaluateInExtension(type)).toBe('admin');
    expect(chromium.context.pages().map((page) => page.url())).toEqual(['about:blank']);
  });

  it('works before any settings arrive, and takes them when they do', async () => {
    await chromium.openConsole(demoAddress('ecs/security-groups'));
    panel = await chromium.openPanel();
    await expect.poll(() => panel.locator('main').innerText()).toMatch(/security groups/i);
    expect(await panel.locator('main').innerText()).not.toContain('Who opens a security group?');
    etc.write(settings, team.built('linux/broad/chromium/faq-in-context-settings.json'));
    await expect
      .poll(() => panel.locator('main').innerText(), { timeout: 20_000 })
      .toContain('Who opens a security group?');
  });

  it('is found by the script that tells of a machine’s health, and its policy is', async () => {
    const script = join(team.out, 'health/faq-health.sh');
    const ask = () => askHealth(etc, script, '.config/chromium', join(folder, 'profile'));
    const line = new RegExp(`^chromium\\t.*\\tDefault\\t${first}\\tseen\\t.*\\tfine$`, 'm');
    // The profile is told from its preferences, which Chromium writes ten seconds after they change.
    await expect.poll(ask, { timeout: 20_000 }).toMatch(line);
    expect(ask()).toContain('exit code 0');
  });

  it('follows a change without a restart', async () => {
    await setPolicy({ language: 'zh-CN', teamEntries: [teamEntry('Who approves a port?')] });
    await expect
      .poll(() => panel.locator('main').innerText(), { timeout: 20_000 })
      .toContain('Who approves a port?');
    expect(await panel.locator('html').getAttribute('lang')).toBe('zh-CN');
    await setPolicy({ teamEntries: [teamEntry('Who approves a port?')] });
    await expect.poll(() => panel.locator('html').getAttribute('lang'), { timeout: 20_000 }).toBe('en');
  });

  it('is never pushed sideways, however long the words are', async () => {
    await setPolicy({ ...longWords, teamEntries: [longEntry] });
    const words = () => panel.locator('main').innerText();
    await expect.poll(words, { timeout: 20_000 }).toContain(long(60));
    const widths = [236, 280, 360, 560, 800];
    await fits(panel, widths);
    await panel.evaluate(unfold);
    await expect.poll(words).toContain(long(200));
    await fits(panel, widths);
    const box = panel.getByRole('combobox');
    await box.fill(long(60));
    await expect.poll(() => panel.getByRole('option').count()).toBeGreaterThan(0);
    await fits(panel, widths);
    await box.press('Enter');
    await expect.poll(() => panel.locator('.opened').count()).toBe(1);
    await fits(panel, widths);
    await box.fill('xqzzv');
    await expect.poll(() => panel.locator('.ask a').count()).toBeGreaterThan(1);
    await fits(panel, widths);
    await box.fill('');

    const popup = await chromium.openPopup();
    await popup.getByRole('combobox').fill(long(60));
    await expect.poll(() => popup.getByRole('option').count()).toBeGreaterThan(0);
    expect(await popup.evaluate(outOfPlace)).toEqual([]);
    await popup.getByRole('combobox').press('Enter');
    await expect.poll(() => popup.locator('.opened').count()).toBe(1);
    expect(await popup.evaluate(outOfPlace)).toEqual([]);
    await popup.close();

    const options = await chromium.openExtensionPage('options.html');
    await expect.poll(() => options.locator('body').innerText()).toContain(long(100));
    await options.evaluate(unfold);
    await options.locator('#tester-address').fill(demoAddress('ecs/security-groups'));
    await fits(options, [236, 280, 320, 360, 480, 560, 800], async () =>
      expect(await options.evaluate(brokenKeys)).toEqual([]),
    );
    await options.close();

    await chromium.openConsole(demoAddress('ram/users'));
    await expect.poll(words).toContain(`RAM is switched off\n\nSwitched off by ${long(100)}`);
    await fits(panel, widths);
    await chromium.openConsole(demoAddress('ecs/security-groups'));
  });

  it('switches a product off and on in a tab that is open already, its icon too', async () => {
    const windowId = await chromium.windowId();
    const title = () =>
      chromium.evaluateInExtension<string>(
        `chrome.tabs.query({ active: true, windowId: ${windowId} }).then(([{ id }]) => chrome.action.getTitle({ tabId: id }))`,
      );
    await setPolicy({ disabledProducts: ['ecs'] });
    await expect.poll(title, { timeout: 20_000 }).toMatch(/^(FAQ in Context)?$/);
    await setPolicy({ disabledProducts: ['ram'] });
    await expect.poll(title, { timeout: 20_000 }).toMatch(/^ECS › Security groups/);
  });

  it('keeps a copy of itself for the next start, under the keys that the tables of storage name', async () => {
    const kept = () =>
      chromium.evaluateInExtension<object>('chrome.storage.local.get(["lastPolicy", "lastTeamEntries"])');
    expect(await kept()).toEqual({ lastPolicy: { disabledProducts: ['ram'] } });
    const teamEntries = [teamEntry('Who approves a port?')];
    await setPolicy({ teamEntries });
    await expect
      .poll(() => panel.locator('main').innerText(), { timeout: 20_000 })
      .toContain('Who approves a port?');
    await expect.poll(kept).toEqual({ lastPolicy: {}, lastTeamEntries: teamEntries });
  });

  it('shows the team’s entry in the popup too', async () => {
    const popup = await chromium.openPopup();
    await popup.locator('input').first().fill('approves port');
    await expect.poll(() => popup.locator('main').innerText()).toContain('Who approves a port?');
    await popup.close();
  });

  it('tells each problem on the options page, and uses the rest', async () => {
    const mistyped = { ...teamEntry('Mistyped'), id: 'mistyped', rules: [{ prodct: 'ecs' }] };
    await setPolicy({
      toolbarClick: 'window',
      teamEntries: [teamEntry('Who approves a port?'), { id: '1.2' }, mistyped],
    });
    const options = await chromium.openExtensionPage('options.html');
    const words = () => options.locator('body').innerText();
    await expect.poll(words, { timeout: 20_000 }).toContain('teamEntries[1].id');
    // Chromium hands on what it was not told of only because the managed schema leaves room for it.
    expect(await words()).toContain('teamEntries[2].rules[0].prodct');
    expect(await words()).toContain('“window”');
    await options.close();
    await expect.poll(() => panel.locator('main').innerText()).toContain('Who approves a port?');
  });

  it('locks a control and says who did, unless the policy leaves it to the user', async () => {
    await setPolicy({
      organizationName: 'Example Ltd.',
      language: 'en',
      toolbarClick: 'panel',
      userMayChange: ['toolbarClick'],
    });
    const options = await chromium.openExtensionPage('options.html');
    const language = options.locator('#setting-language');
    await expect.poll(() => language.isDisabled(), { timeout: 20_000 }).toBe(true);
    expect(await options.locator('#setting-language-about').innerText()).toContain('Example Ltd.');
    const click = options.locator('#setting-toolbarClick');
    expect(await click.inputValue()).toBe('panel');
    expect(await click.isDisabled()).toBe(false);
    expect(await options.locator('#setting-toolbarClick-about').innerText()).not.toContain('Example Ltd.');
    await click.selectOption('popup');
    await expect
      .poll(() => chromium.evaluateInExtension('chrome.storage.local.get("settings")'))
      .toEqual({ settings: { version: 1, toolbarClick: 'popup' } });
    await options.close();
  });

  it('is updated when its ring is, not with the pilot, and keeps the user’s choices', async () => {
    await panel.close();
    await team.build(second);
    server.asked.length = 0;
    await updateNow();
    const asked = await waitFor('Chromium to ask', async () =>
      server.asked.find(({ name }) => name === 'updates.xml'),
    );
    // What the guide says of caches: a query of its own for each version, and never “only if it changed”.
    expect(asked.query).toContain(extensionId);
    expect(asked.headers).not.toHaveProperty('if-none-match');
    await team.run('promote', team.folder, '--out', team.out);
    team.upload();
    expect(server.asked.map(({ name }) => name)).not.toContain(`faq-in-context-${second}.crx`);
    await updateNow();
    await untilVersion(second);
    const kept = await chromium.evaluateInExtension('chrome.storage.local.get("settings")');
    expect(kept).toEqual({ settings: { version: 1, toolbarClick: 'popup' } });
  });

  it('is not taken back to a lower number, but rolls back under a higher one', async () => {
    const good = server.files.get('updates.xml') ?? '';
    server.files.set('updates.xml', String(good).replaceAll(second, first));
    await updateNow();
    await team.run('roll-back', team.folder, first, '--out', team.out);
    team.upload();
    await updateNow();
    await untilVersion(`${second}.1`);
    const kept = await chromium.evaluateInExtension('chrome.storage.local.get("settings")');
    expect(kept).toEqual({ settings: { version: 1, toolbarClick: 'popup' } });
  });

  it('verifies as it is served, through all that', async () => {
    expect(await team.run('verify', server.url)).toContain('0 are wrong');
  });

  it('is removed when the policy is, which is what it was before, and so are the machine’s own', async () => {
    expect(await merge('--remove')).toBe(foreign);
    await chromium.reloadPolicies();
    await untilVersion(undefined);
    expect(machinePolicies()).toEqual(machineBefore);
  });
});
