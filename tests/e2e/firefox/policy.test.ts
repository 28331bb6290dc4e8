import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoServer, startDemoServer } from '../../demo-console/server';
import { demoAddress } from '../../demo-console/site/place';
import { browserPath } from '../../tools/browsers.mjs';
import { root } from '../support/build';
import { type FileServer, serveFiles } from '../support/file-server';
import { FirefoxSession } from '../support/firefox';
import { closePopup, resizeSidebar } from '../support/firefox-ui';
import { outOfPlace } from '../support/fits';
import { askHealth } from '../support/health';
import { brokenKeys, long, longEntry, longWords, unfold } from '../support/long-words';
import { createPrivateEtc, machinePolicies, type PrivateEtc } from '../support/private-etc';
import { createTeamKit, type TeamKit } from '../support/team-kit';
import { waitFor } from '../support/wait';

const built = join(root, '.output/firefox-mv3');
const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
const extensionId: string = manifest.browser_specific_settings.gecko.id;
const extensionUuid = new URL(FirefoxSession.prototype.extensionUrl('')).host;

const teamEntry = (question: string) => ({
  id: 'internet-facing-groups',
  question,
  answer: 'The network team does. Ask before you open a port.',
  rules: [{ product: 'ecs', task: 'security-groups' }],
  comments: '1.2',
});

let folder: string;
let etc: PrivateEtc;
let server: FileServer;
let demo: DemoServer;
let team: TeamKit;
let firefox: FirefoxSession | undefined;
let machineBefore: readonly string[];

const policies = 'firefox/policies/policies.json';

/** What the organization had before, written by hand. */
const foreign = `{ "policies" : {
\t"DisableTelemetry":true,
\t"ExtensionSettings" : { "*" : { "blocked_install_message":"Ask IT \\u2013 room 4." } }
} }`;

/** Has the kit put its own file into the organization's, or take it out; gives the whole text, which is in force next. */
async function merge(name: string, ...options: readonly string[]): Promise<string> {
  const file = join(folder, 'policies.json');
  await team.run('merge', file, '--with', join(team.out, 'firefox', name), '--out', file, ...options);
  const text = readFileSync(file, 'utf8');
  etc.write(policies, text);
  return text;
}

function setPolicy(install: object, settings: object): void {
  etc.write(policies, {
    policies: {
      ExtensionSettings: { [extensionId]: install },
      '3rdparty': { Extensions: { [extensionId]: settings } },
      // The package of the test is not signed by Mozilla; ESR allows that where an administrator says so.
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    },
  });
}

const forced = () => ({
  installation_mode: 'force_installed',
  install_url: `${server.url}faq-in-context-1.0.0.xpi`,
  update_url: `${server.url}updates.json`,
});

/** Firefox reads its policies at start only. */
async function restart(): Promise<FirefoxSession> {
  await firefox?.close();
  const executable = await browserPath('firefox');
  if (!executable) throw new Error('No Firefox found; “npm test” installs one, or set FIREFOX_PATH.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: etc.wrap(executable),
    userDataDir: join(folder, 'profile'),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': demo.port,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
      'intl.locale.requested': 'en-US',
      // Puppeteer's own profile forbids it, and so every update.
      'extensions.update.enabled': true,
    },
  });
  firefox = new FirefoxSession(browser, extensionId);
  return firefox;
}

const addOn = `AddonManager.getAddonByID(${JSON.stringify(extensionId)})`;

function installedVersion(session: FirefoxSession): Promise<string> {
  return session.evaluateInBrowser<string>(
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const found = await ${addOn};
      return found?.isActive ? found.version : 'none';
    })()`,
  );
}

const untilVersion = (session: FirefoxSession, version: string) =>
  waitFor(`version ${version}`, async () => (await installedVersion(session)) === version, 30);

/** As “Check for Updates” on about:addons. */
async function updateNow(session: FirefoxSession): Promise<void> {
  await session.evaluateInBrowser(
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const found = await ${addOn};
      const install = await new Promise((resolve) => found.findUpdates({
        onUpdateAvailable: (_, available) => resolve(available),
        onNoUpdateAvailable: () => resolve(undefined),
      }, AddonManager.UPDATE_WHEN_USER_REQUESTED));
      await install?.install();
      return 0;
    })()`,
  );
}

beforeAll(async () => {
  machineBefore = machinePolicies();
  folder = mkdtempSync(join(tmpdir(), 'policy-firefox-'));
  etc = createPrivateEtc();
  server = await serveFiles();
  demo = await startDemoServer();
  team = await createTeamKit(folder, built, server, 'Who opens a security group?');
  await team.build('1.0.0', '--new-key');
  writeFileSync(join(folder, 'policies.json'), foreign);
  const merged = await merge('broad/policies.json');
  // A slip that the kit would not let through.
  etc.write(policies, merged.replace('"toolbarClick": "popup"', '"toolbarClick": "window"'));
  await restart();
});

afterAll(async () => {
  await firefox?.close();
  await demo?.close();
  await server?.close();
  etc?.close();
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

function session(): FirefoxSession {
  if (!firefox) throw new Error('Firefox is not running');
  return firefox;
}

const textOf = (page: Page) => page.$eval('main', (main) => (main as HTMLElement).innerText);

describe('rolled out by policy', () => {
  it('is installed without a click, and opens no tab', async () => {
    await untilVersion(session(), '1.0.0');
    const pages = await session().browser.pages();
    expect(pages.map((page) => page.url())).toEqual(['about:blank']);
  });

  it('is found by the script that tells of a machine’s health, and its policy is', async () => {
    const script = join(team.out, 'health/faq-health.sh');
    const ask = () => askHealth(etc, script, '.mozilla/firefox/of-the-test', join(folder, 'profile'));
    await expect.poll(ask).toMatch(/^firefox\t.*\tof-the-test\t1\.0\.0\tthere\t.*\tfine$/m);
    expect(ask()).toContain('exit code 0');
  });

  it('shows the team’s entry in the sidebar and in the popup', async () => {
    await session().openConsole(demoAddress('ecs/security-groups'));
    const sidebar = await session().openSidebar();
    await expect.poll(() => textOf(sidebar)).toContain('Who opens a security group?');
    await session().closeSidebar();
    const popup = await session().openPopup();
    await expect.poll(() => textOf(popup)).toContain('Who opens a security group?');
  });

  it('tells each problem on the options page', async () => {
    const options = await session().browser.newPage();
    // Firefox tells WebDriver of no load of an extension's page.
    await options.goto(session().extensionUrl('options.html'), { waitUntil: [] });
    await options.waitForSelector('main');
    await expect.poll(() => textOf(options)).toContain('toolbarClick');
    expect(await textOf(options)).toContain('window');
    await options.close();
  });

  it('takes changed settings at the next start, and keeps the user’s choices', async () => {
    const background = await session().background();
    await background.evaluate(
      'browser.storage.local.set({ settings: { version: 1, toolbarClick: "panel" } })',
    );
    const teamEntries = [teamEntry('Who approves a port?'), longEntry];
    setPolicy(forced(), { ...longWords, teamEntries, toolbarClick: 'popup' });
    await restart();
    await untilVersion(session(), '1.0.0');
    await session().openConsole(demoAddress('ecs/security-groups'));
    const sidebar = await session().openSidebar();
    await expect.poll(() => textOf(sidebar)).toContain('Who approves a port?');
  });

  it('is never pushed sideways, however long the words are', async () => {
    const sidebar = await session().attachSidebar();
    const fits = async () => {
      for (const width of [236, 360, 800]) {
        await resizeSidebar(session(), width);
        expect(await sidebar.evaluate(outOfPlace), `at ${width} px`).toEqual([]);
      }
    };
    await fits();
    await sidebar.evaluate(unfold);
    await expect.poll(() => textOf(sidebar)).toContain(long(200));
    await fits();
    await sidebar.type('[role=combobox]', long(60));
    await sidebar.waitForSelector('[role=option]');
    await fits();
    await sidebar.keyboard.press('Enter');
    await sidebar.waitForSelector('.opened');
    await fits();
    await session().closeSidebar();

    const popup = await session().openPopup();
    await popup.type('[role=combobox]', long(60));
    await popup.waitForSelector('[role=option]');
    expect(await popup.evaluate(outOfPlace)).toEqual([]);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.opened');
    expect(await popup.evaluate(outOfPlace)).toEqual([]);
    await closePopup(session());

    const options = await session().openExtensionPage('options.html');
    await expect.poll(() => textOf(options)).toContain(long(100));
    await options.evaluate(unfold);
    for (const width of [236, 360, 800]) {
      await options.setViewport({ width, height: 700 });
      expect(await options.evaluate(outOfPlace), `at ${width} px`).toEqual([]);
      expect(await options.evaluate(brokenKeys)).toEqual([]);
    }
    await options.close();
  });

  it('is updated when its ring is, not with the pilot, and keeps the user’s choices', async () => {
    await team.build('1.0.1');
    server.asked.length = 0;
    await updateNow(session());
    const [asked] = server.asked;
    // What the guide says of caches: the bare name, and never “only if it changed”.
    expect(asked).toMatchObject({ name: 'updates.json', query: '' });
    expect(asked?.headers).not.toHaveProperty('if-none-match');
    await team.run('promote', team.folder, '--out', team.out);
    team.upload();
    await updateNow(session());
    await untilVersion(session(), '1.0.1');
    const background = await session().background();
    const kept = await background.evaluate('browser.storage.local.get("settings")');
    expect(kept).toEqual({ settings: { version: 1, toolbarClick: 'panel' } });
  });

  it('rolls back under a higher number', async () => {
    await team.run('roll-back', team.folder, '1.0.0', '--out', team.out);
    team.upload();
    await updateNow(session());
    await untilVersion(session(), '1.0.1.1');
  });

  it('is removed by the kit’s file, then forgotten, and the machine’s own policies were never touched', async () => {
    await merge('remove/policies.json');
    await restart();
    await untilVersion(session(), 'none');
    expect(await merge('broad/policies.json', '--remove', '--shared')).toBe(foreign);
    expect(machinePolicies()).toEqual(machineBefore);
  });
});
