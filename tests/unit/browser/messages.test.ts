import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { onPageReport, parsePageReport } = await import('../../../src/browser/messages');

const ecs = { product: 'ecs', task: 'instances', region: 'cn-hangzhou', site: 'china' } as const;
const report = { type: 'page', token: 'a', page: ecs };
const sender = { id: fakeBrowser.runtime.id, frameId: 0, tab: { id: 7 } };
const onReport = vi.fn();
const answer = vi.fn();

const send = (message: unknown, from: unknown) =>
  fakeBrowser.runtime.onMessage.trigger(message, from as never, answer);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

describe('a report of a console page', () => {
  it('is heard with the tab it came from, and not answered', async () => {
    onPageReport(onReport);
    // A listener that returned anything would claim to answer.
    expect(await send(report, sender)).toEqual([undefined]);
    expect(onReport).toHaveBeenCalledExactlyOnceWith(7, report);
    expect(answer).not.toHaveBeenCalled();
  });

  it.each([
    ['another extension', { ...sender, id: 'stranger' }],
    ['a frame in the page', { ...sender, frameId: 3 }],
    ['a frame nobody numbered', { id: sender.id, tab: sender.tab }],
    ['a page of the extension, which is in no tab', { id: sender.id, frameId: 0 }],
    ['a tab without a number', { ...sender, tab: {} }],
    ['nobody', {}],
  ])('is not taken from %s', (_who, from) => {
    onPageReport(onReport);
    send(report, from);
    expect(onReport).not.toHaveBeenCalled();
  });

  it('is not heard after the end', () => {
    onPageReport(onReport)();
    send(report, sender);
    expect(onReport).not.toHaveBeenCalled();
  });

  it.each([
    [report, report],
    [{ ...report, address: 'https://x', page: { ...ecs, secret: 1 } }, report],
    [
      { type: 'page', token: 'a', page: null },
      { type: 'page', token: 'a', page: null },
    ],
    [
      { type: 'left', token: '0a-9', page: ecs },
      { type: 'left', token: '0a-9' },
    ],
    [
      { ...report, token: 'a'.repeat(64) },
      { ...report, token: 'a'.repeat(64) },
    ],
    [{ ...report, token: 'a'.repeat(65) }, undefined],
    [{ ...report, token: '' }, undefined],
    [{ ...report, token: 'https://x' }, undefined],
    [{ ...report, token: ' a' }, undefined],
    [{ ...report, token: 'a\n' }, undefined],
    [{ ...report, token: ['a'] }, undefined],
    [{ ...report, type: 'hello' }, undefined],
    [{ type: 'page', token: 'a' }, undefined],
    [{ ...report, page: { ...ecs, task: '<b>' } }, undefined],
    [{ ...report, page: { product: 'x', site: 'china' } }, undefined],
    [null, undefined],
    ['page', undefined],
    [undefined, undefined],
  ])('is read from %j as %j', (message, expected) => {
    expect(parsePageReport(message)).toEqual(expected);
    onPageReport(onReport);
    send(message, sender);
    expect(onReport.mock.calls).toEqual(expected ? [[7, expected]] : []);
  });
});
