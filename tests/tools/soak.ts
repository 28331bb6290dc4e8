import type { Page } from 'playwright-core';
import { startDemoServer } from '../demo-console/server';
import { demoAddress } from '../demo-console/site/place';
import { ensureBuild } from '../e2e/support/build';
import { type ChromiumSession, launchChromium } from '../e2e/support/chromium';
import { extensionIdOf } from '../e2e/support/chromium-options';
import { largePolicy, writePolicy } from '../e2e/support/large-policy';
import { createPrivateEtc } from '../e2e/support/private-etc';
import { flood } from './soak/flood';
import { type Backlog, faultsOf, rowsOf, type Sample } from './soak/judge';
import { measure, openIds } from './soak/measure';

interface SoakOptions {
  readonly minutes: number;
  readonly floodSeconds: number;
  /** Told of every minute. */
  readonly say: (words: string) => void;
}

const paths = [
  '/server/region/cn-hangzhou',
  '/image/region/cn-hangzhou/imageList',
  '/securityGroup/region/cn-hangzhou',
  '/disk/region/cn-hangzhou',
  '/nothing/we/know',
];
const elsewhere = ['kms/keys', 'ram/users', 'rds/instances', 'oss/buckets'];
const queries = ['encryption keys', 'who patches', '删除数据', 'case 17', 'xqzzv'];

/** One browser that is used, minute by minute. */
class Use {
  #step = 0;

  constructor(
    private readonly session: ChromiumSession,
    private readonly panel: Page,
    private readonly other: Page,
    private readonly setPolicy: (values?: object) => Promise<void>,
  ) {}

  /** What stands at every sample: the same tab, policy and settings. */
  async rest(): Promise<void> {
    await this.setPolicy(largePolicy());
    await this.#save({});
    await this.session.firstPage.bringToFront();
    await this.session.firstPage.evaluate(() =>
      history.pushState({}, '', '/image/region/cn-hangzhou/imageList'),
    );
    await this.panel.locator('main h1', { hasText: 'Images' }).waitFor();
    await this.panel.waitForFunction(async () => {
      const { teamEntries }: { teamEntries?: unknown[] } = await chrome.storage.managed.get();
      return teamEntries?.length === 200;
    });
    // Its index is built, as at every sample.
    await this.#search();
  }

  /** A minute of work: moves all the time, everything else once or twice. */
  async minute(end: number): Promise<void> {
    const works = [
      () => this.#openAndClose(),
      () => this.#search(),
      () => this.setPolicy({ ...largePolicy(`team ${this.#step}`), disabledProducts: ['ram'] }),
      () => this.#save({ language: 'zh-CN' }),
      () => this.session.stopWorker(),
      () => this.setPolicy(),
      () => this.#save({ toolbarClick: 'panel', recentSearches: false }),
    ];
    for (let at = 0; Date.now() < end; at++) {
      await this.#moves(this.session.firstPage);
      await this.#moves(this.other);
      await works[at % works.length]?.();
    }
  }

  async #moves(page: Page): Promise<void> {
    await page.bringToFront();
    for (let times = 0; times < 40; times++) {
      await page.evaluate((to) => history.pushState({}, '', to), paths[this.#step++ % paths.length]);
    }
  }

  async #openAndClose(): Promise<void> {
    const page = await this.session.context.newPage();
    await page.goto(demoAddress(elsewhere[this.#step % elsewhere.length] ?? ''), { waitUntil: 'load' });
    await page.close();
  }

  async #search(): Promise<void> {
    const box = this.panel.getByRole('combobox');
    await box.pressSequentially(queries[this.#step % queries.length] ?? '');
    await box.fill('');
  }

  #save(choices: object): Promise<void> {
    return this.panel.evaluate((settings) => chrome.storage.local.set({ settings }), {
      version: 1,
      ...choices,
    });
  }
}

/** Uses the extension for so many minutes, see `soak.mjs`. */
export async function soak({ minutes, floodSeconds, say }: SoakOptions): Promise<{
  readonly samples: readonly Sample[];
  readonly backlog: Backlog;
  readonly rows: Record<string, Record<string, number>>;
  readonly faults: readonly string[];
}> {
  const extension = await ensureBuild('chrome');
  const etc = createPrivateEtc();
  const demo = await startDemoServer();
  const samples: Sample[] = [];
  try {
    writePolicy(etc, extensionIdOf(extension), largePolicy());
    // Chromium lets a page make some twenty moves a second; without this there would be no flood.
    const args = ['--disable-ipc-flooding-protection'];
    const session = await launchChromium({ extension, demo, wrap: etc.wrap, args });
    try {
      await session.openConsole(demoAddress('ecs/images'));
      const panel = await session.openPanel();
      const other = await session.openConsole(demoAddress('ecs/instances'), await session.context.newPage());
      const use = new Use(session, panel, other, async (values) => {
        writePolicy(etc, session.extensionId, values);
        await session.reloadPolicies();
      });
      for (let minute = 1; minute <= minutes; minute++) {
        const end = Date.now() + 60_000;
        await use.minute(end);
        await use.rest();
        const sample = await measure(session, panel, minute);
        samples.push(sample);
        say(`minute ${minute} of ${minutes}: ${JSON.stringify(rowsOf([sample])[`minute ${minute}`])}`);
      }
      const backlog = await flood(session.firstPage, panel, floodSeconds);
      const faults = faultsOf(samples, backlog, await openIds(panel));
      return { samples, backlog, rows: rowsOf(samples), faults };
    } finally {
      await session.close();
    }
  } finally {
    await demo.close();
    etc.close();
  }
}
