import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (message?: unknown) => void;
let say: Listener;
let end: Listener;
const lastError = vi.fn(() => ({ message: 'Could not establish connection. Receiving end does not exist.' }));
const port = {
  onMessage: {
    addListener: (listener: Listener) => {
      say = listener;
    },
  },
  onDisconnect: {
    addListener: (listener: Listener) => {
      end = listener;
    },
  },
  disconnect: vi.fn(),
};
const runtime = Object.defineProperty({}, 'lastError', { get: lastError });
const connect = vi.fn(() => port);
vi.mock('wxt/browser', () => ({ browser: { runtime, tabs: { connect } } }));

const { createPageLine } = await import('../../../src/browser/page-line');

const report = { type: 'page', token: 'a', page: { product: 'ecs', site: 'china' } };
const onReport = vi.fn();

beforeEach(() => vi.clearAllMocks());

it('calls the top frame of a tab, and hears its reports and nothing else', () => {
  const line = createPageLine(onReport);
  expect([line.tabId, line.token]).toEqual([undefined, undefined]);
  line.call(7);
  expect(connect).toHaveBeenCalledExactlyOnceWith(7, { frameId: 0 });
  expect([line.tabId, line.token]).toEqual([7, undefined]);
  for (const message of [report, 'junk', { ...report, page: { product: 'x' } }, { type: 'left', token: 'a' }])
    say(message);
  expect(onReport.mock.calls).toEqual([
    [7, report],
    [7, { type: 'left', token: 'a' }],
  ]);
  expect([line.tabId, line.token]).toEqual([7, 'a']);
});

it('leaves it to the background to tell of a document that is gone without a word', () => {
  const line = createPageLine(onReport);
  line.call(7);
  say(report);
  end();
  expect(onReport.mock.calls).toEqual([[7, report]]);
  expect([line.tabId, line.token]).toEqual([undefined, undefined]);
});

it('is free again where nobody answered, and keeps the browser from complaining', () => {
  const line = createPageLine(onReport);
  line.call(7);
  end();
  expect(onReport).not.toHaveBeenCalled();
  expect(line.tabId).toBeUndefined();
  expect(lastError).toHaveBeenCalled();
  line.hangUp();
  expect(port.disconnect).not.toHaveBeenCalled();
});

it('is one: the next call ends the last, whose own end says nothing of it', () => {
  const line = createPageLine(onReport);
  line.call(7);
  const endOfFirst = end;
  line.call(8);
  expect(port.disconnect).toHaveBeenCalledOnce();
  endOfFirst();
  expect(line.tabId).toBe(8);
  line.hangUp();
  expect(port.disconnect).toHaveBeenCalledTimes(2);
  expect(line.tabId).toBeUndefined();
});
