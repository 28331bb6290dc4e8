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

const { connectToPage } = await import('../../../src/browser/page-port');

const report = { type: 'page', token: 'a', page: { product: 'ecs', site: 'china' } };
const onReport = vi.fn();
const onEnd = vi.fn();

beforeEach(() => vi.clearAllMocks());

it('calls the top frame of a tab, and hears its reports and nothing else', () => {
  connectToPage(7, onReport, onEnd);
  expect(connect).toHaveBeenCalledExactlyOnceWith(7, { frameId: 0 });
  for (const message of [report, 'junk', { ...report, page: { product: 'x' } }, { type: 'left', token: 'a' }])
    say(message);
  expect(onReport.mock.calls).toEqual([[report], [{ type: 'left', token: 'a' }]]);
  expect(onEnd).not.toHaveBeenCalled();
});

it('takes the end of a document that reported for its farewell', () => {
  connectToPage(7, onReport, onEnd);
  say(report);
  end();
  expect(onReport).toHaveBeenLastCalledWith({ type: 'left', token: 'a' });
  expect(onEnd).toHaveBeenCalledOnce();
});

it('says only that it is over where nobody answered, and keeps the browser from complaining', () => {
  connectToPage(7, onReport, onEnd);
  end();
  expect(onReport).not.toHaveBeenCalled();
  expect(onEnd).toHaveBeenCalledOnce();
  expect(lastError).toHaveBeenCalled();
});

it('hangs up', () => {
  connectToPage(7, onReport, onEnd)();
  expect(port.disconnect).toHaveBeenCalledOnce();
});
