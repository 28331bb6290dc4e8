import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `extension://id${path}` } },
}));

const { entryAddress, navigationInAddress, searchAddress } = await import('../../../src/browser/address');

afterEach(() => vi.unstubAllGlobals());

describe('an address inside the extension', () => {
  it.each([
    [entryAddress('3.1'), { entry: '3.1' }],
    [entryAddress('team:a b#?'), { entry: 'team:a b#?' }],
    [entryAddress('3.1', { from: 2, to: 4 }), { entry: '3.1', passage: { from: 2, to: 4 } }],
    [entryAddress('team:a b-c', { from: 0, to: 1 }), { entry: 'team:a b-c', passage: { from: 0, to: 1 } }],
    ['extension://id/sidepanel.html#3.1:4-2', { entry: '3.1' }],
    ['extension://id/sidepanel.html#3.1:x', { entry: '3.1' }],
    ['extension://id/sidepanel.html#:2-4', undefined],
    [searchAddress('who owns data?'), { query: 'who owns data?' }],
    [searchAddress('?'), { query: '?' }],
    ['extension://id/sidepanel.html', undefined],
    ['extension://id/sidepanel.html#', undefined],
    ['extension://id/sidepanel.html#%E0%A4', undefined],
  ])('%s asks for %j', (address, navigation) => {
    vi.stubGlobal('location', new URL(address));
    expect(navigationInAddress()).toEqual(navigation);
  });
});
