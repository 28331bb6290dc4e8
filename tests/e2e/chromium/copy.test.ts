import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { consoles } from '../../demo-console/site/consoles';
import { demoAddress } from '../../demo-console/site/place';
import { headingAt, probeAt } from '../promised';
import { root } from '../support/build';
import { recordTexts } from '../support/record-texts';
import { headingOf, useWorld } from './world';

const world = useWorld();
/** Read as bytes and as text alike: what is no UTF-8 would show. */
const source = new TextDecoder('utf-8', { fatal: true }).decode(
  readFileSync(join(root, 'src/faq/security-compliance-faqs.txt')),
);

/** The sentence that the design names for security groups, as it stands in the source. */
const telling =
  'Note: If a customer uses basic services on Alibaba Cloud, such as Elastic Computing Service (ECS), the relevant service instance is completely controlled by the customer, and the customer should manage the instance and perform security hardening, upgrade security patches, and configure security groups for network access control.';
const question = "What's the customer's responsibility for security on the cloud?";
const address = 'https://www.alibabacloud.com/en/trust-center/faq';
const edition = 'text taken 2026-11-23, sha256 76f92c90';
const plain = `“${telling}” — Alibaba Cloud, Security Compliance FAQs, 1.2 “${question}”, ${address}, ${edition}`;
const html = `<blockquote lang="en"><p>“${telling}”</p></blockquote><p>— Alibaba Cloud, <cite>Security Compliance FAQs</cite>, 1.2 “${question}”, <a href="${address}">${address}</a>, ${edition}</p>`;
const siteLine =
  'Our note: The FAQ is published on alibabacloud.com and does not say whether it covers this site (aliyun.com).';

let panel: Page;

beforeAll(() => world.chromium.context.grantPermissions(['clipboard-read']));

async function show(site: 'china' | 'international'): Promise<void> {
  panel = await world.begin(demoAddress('ecs/security-groups', { site }), 'ECS › Security groups');
  await expect.poll(() => panel.locator('.site-note').count()).toBe(site === 'china' ? 1 : 0);
}

beforeEach(() => show('international'));

/** What the clipboard holds after `act`, flavour by flavour, once the surface has said so. */
async function copied(act: () => Promise<unknown>, surface = panel): Promise<Record<string, string>> {
  await surface.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await act();
  const read = () =>
    surface.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const texts = (item?.types ?? []).map(async (type) => [
        type,
        await (await item?.getType(type))?.text(),
      ]);
      return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
    });
  let texts: Record<string, string> = {};
  await expect.poll(async () => (texts = await read())).not.toEqual({ 'text/plain': 'nothing yet' });
  return texts;
}

const copyFirst = (within: string) =>
  panel
    .locator(within)
    .getByRole('button', { name: /^Copy with citation/ })
    .first()
    .click();

async function copyAs(format: string): Promise<void> {
  const first = panel.locator('.key-passage');
  await first
    .getByRole('button', { name: /^Choose a format/ })
    .first()
    .click();
  await first.getByRole('button', { name: format, exact: true }).click();
}

describe('the telling passage is copied', () => {
  it('whole, with its citation, for a document and for a plain field', async () => {
    expect(source).toContain(telling);
    const said = await recordTexts(panel, '[role=status]');
    expect(await copied(() => copyFirst('.key-passage'))).toEqual({ 'text/plain': plain, 'text/html': html });
    await expect.poll(said).toContain('Copied with citation');
  });

  it.each([
    ['Plain text', { 'text/plain': plain, 'text/html': html }],
    [
      'Markdown',
      {
        'text/plain': `“${telling}” — Alibaba Cloud, *Security Compliance FAQs*, 1.2 “${question}”, <${address}>, ${edition}`,
      },
    ],
    ['HTML', { 'text/plain': html.replaceAll("'", '&#39;') }],
  ])('as %s', async (format, expected) => {
    expect(await copied(() => copyAs(format))).toEqual(expected);
  });

  it('from aliyun.com with the line on that site', async () => {
    await show('china');
    expect(await copied(() => copyFirst('.key-passage'))).toEqual({
      'text/plain': `${plain}\n${siteLine}`,
      'text/html': `${html}<p>${siteLine}</p>`,
    });
  });

  it('in Chinese with the English sentence', async () => {
    await world.run('chrome.storage.local.set({ settings: { version: 1, language: "zh-CN" } })');
    await expect.poll(() => panel.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    const { 'text/plain': text } = await copied(() =>
      panel
        .locator('.key-passage')
        .getByRole('button', { name: /^复制（含出处）/ })
        .first()
        .click(),
    );
    expect(text).toBe(
      `“${telling}” —— 阿里云《Security Compliance FAQs》（英文原文）1.2，${address}，文本取自 2026-11-23。`,
    );
  });

  it('or the browser’s refusal is told', async () => {
    await panel.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await copyFirst('.key-passage');
    await expect.poll(() => panel.getByRole('status').textContent()).toMatch(/^The browser refused to copy/);
  });
});

it('copies a whole entry with its paragraphs', async () => {
  await panel.locator('.for-page > summary').click();
  const row = panel.locator('.for-page .row').first();
  await row.locator('summary').click();
  await expect.poll(() => row.locator('.answer .official').count()).toBeGreaterThan(1);
  const shown = await row.locator('.answer .official').allTextContents();
  const { 'text/plain': text = '' } = await copied(() =>
    row.getByRole('button', { name: 'Copy whole entry, 1.2' }).click(),
  );
  expect(text.slice(0, text.indexOf('” — Alibaba Cloud'))).toBe(`“${shown.join('\n\n')}`);
  expect(text).toContain(', 1.2 “');
});

describe.each(['panel', 'popup'] as const)('Ctrl+C in the search of the %s', (name) => {
  it('copies the active result, and a selection where there is one', async () => {
    const surface = name === 'panel' ? panel : await world.chromium.openPopup();
    const box = surface.getByRole('combobox');
    // Two are certain.
    await box.fill('tenant isolation');
    await expect.poll(() => surface.locator('.result-passage').count()).toBe(2);
    await box.press('ArrowDown');
    const second = surface.getByRole('option', { selected: true });
    const number = await second.locator('.row-number').textContent();
    const { 'text/plain': text = '', 'text/html': markup } = await copied(
      () => box.press('Control+c'),
      surface,
    );
    const sentence = /^“(.*)” — Alibaba Cloud, Security Compliance FAQs, (\d\.\d) /s.exec(text);
    expect(sentence?.[2]).toBe(number);
    expect(source).toContain(sentence?.[1]);
    expect(markup).toMatch(/^<blockquote/);
    await box.press('Control+a');
    expect(await copied(() => box.press('Control+c'), surface)).toEqual({
      'text/plain': 'tenant isolation',
    });
  });
});

describe('every official sentence shown', () => {
  /** From the beginning of a sentence to the end of one. */
  const isWhole = (text: string) => {
    const at = source.indexOf(text);
    const begins = /(^|\n|[.?!:] )$/.test(source.slice(0, at));
    const ends = /[.?!)]$/.test(text) || source[at + text.length] === '\n';
    return at >= 0 && begins && ends;
  };
  const shown = () => panel.locator('.official').allTextContents();

  it('stands in the source on all pages, a cut marked outside the quotation marks, and whole by one press', async () => {
    const addresses = consoles
      .filter(({ id }) => id !== 'slb')
      .flatMap(({ id, pages }) => pages.map((page) => ({ name: `${id}/${page.id}`, page })))
      .map(({ name, page }) => {
        const onBoth = page.routes.some((route) => route.includes('{domain}'));
        return [name, demoAddress(name, { site: onBoth ? 'international' : 'china' })] as const;
      });
    for (const [name, address] of addresses) {
      await world.chromium.openConsole(probeAt(address));
      await expect.poll(headingOf(panel)).toBe(headingAt(address));
      const quotes = await panel.locator('.quote').allTextContents();
      for (const quote of quotes) {
        const pieces = /^(\[…\] )?(“[^”]*”( \[…\] )?)+( \[…\])?$/.test(quote)
          ? quote.split(/ ?\[…\] ?/)
          : [quote];
        for (const piece of pieces.filter(Boolean)) expect(source, quote).toContain(piece.slice(1, -1));
        if (!quote.includes('[…]')) expect(`${isWhole(quote.slice(1, -1))} ${quote}`).toMatch(/^true/);
      }
      await panel.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('.cite .link[aria-expanded=false]'))
          button.click();
      });
      const texts = await shown();
      expect(texts.length, name).toBe(quotes.length);
      expect(texts.length, name).toBeGreaterThan(2);
      expect(
        texts.filter((text) => !isWhole(text)),
        name,
      ).toEqual([]);
    }
  });

  it('stands there line by line once all entries are open', async () => {
    await panel.locator('.browse > summary').click();
    for (const row of await panel.locator('.browse details > summary').all()) await row.click();
    await expect.poll(() => panel.locator('.browse .answer').count()).toBe(10);
    const lines = source.split('\n').filter(Boolean);
    const first = lines.indexOf('Shared Security Responsibilities');
    const last = lines.indexOf('Still have questions?');
    expect(await panel.locator('.browse :is(h3, .question, .official)').allTextContents()).toEqual(
      lines.slice(first, last).map((line) => line.replace(/^\d\.\d\.? /, '')),
    );
  });

  it('stands in the source as far as a result shows it, a cut marked outside the quotation marks', async () => {
    const box = panel.getByRole('combobox');
    for (const query of [
      'encryption keys',
      'who owns the data',
      '数据删除',
      'subprocessors',
      'region choice',
      'isolation',
    ]) {
      await box.fill(query);
      await expect.poll(() => panel.getByRole('option').count()).toBeGreaterThan(0);
      for (const text of await panel.locator('.result-passage').allTextContents()) {
        const parts = /^(… )?“(.*)”( …)?$/s.exec(text);
        const [, cutBefore, quoted = '', cutAfter] = parts ?? [];
        expect(source).toContain(quoted);
        if (!cutBefore && !cutAfter) expect(`${isWhole(quoted)} ${quoted}`).toMatch(/^true/);
      }
    }
  });
});
