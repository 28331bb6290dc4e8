import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageQuestion, PageReport } from '../../../src/browser/messages';
import { reportPage } from '../../../src/browser/report-page';
import type { ConsolePage } from '../../../src/console/page';

const ecs = { product: 'ecs', site: 'china' } as const;
const ram = { product: 'ram', site: 'china' } as const;
const pages: Record<string, ConsolePage> = {
  'https://ecs/': ecs,
  'https://ecs/#2': ecs,
  'https://ram/': ram,
};

interface Port {
  postMessage(report: PageReport): void;
  readonly onDisconnect: { addListener(listener: () => void): void };
}
type OnMessage = (message: PageQuestion, sender: unknown, answer: (report: PageReport) => void) => void;

/** A document with our script in it, as a page and a browser treat one. */
function openDocument(url: string, { prerendering = false } = {}) {
  const sent: PageReport[] = [];
  let onMessage: OnMessage = () => {};
  const runtime = {
    id: 'us' as string | undefined,
    sendMessage: vi.fn((report: PageReport): Promise<unknown> => {
      sent.push(report);
      return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    }),
    onMessage: {
      addListener: (listener: OnMessage) => {
        onMessage = listener;
      },
    },
    onConnect: {
      addListener: (listener: typeof onConnect) => {
        onConnect = listener;
      },
    },
  };
  let onConnect: (port: Port) => void = () => {};
  const events = new EventTarget();
  const navigation = new EventTarget();
  const location = { href: url };
  const document = Object.assign(new EventTarget(), { prerendering });
  reportPage(runtime, (href) => pages[href], {
    location,
    navigation,
    document,
    addEventListener: events.addEventListener.bind(events),
  });
  return {
    sent,
    runtime,
    document,
    move: (to: string) => {
      location.href = to;
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    hide: () => events.dispatchEvent(new Event('pagehide')),
    show: (persisted: boolean) => events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted })),
    ask: (message: unknown) => {
      const answer = vi.fn();
      onMessage(message as PageQuestion, {}, answer);
      return answer.mock.calls;
    },
    /** A panel that listens: what it hears, and how it hangs up. */
    call: (postMessage?: () => never) => {
      const heard: PageReport[] = [];
      let hangUp = () => {};
      onConnect({
        postMessage: postMessage ?? ((report) => heard.push(report)),
        onDisconnect: {
          addListener: (listener) => {
            hangUp = listener;
          },
        },
      });
      return { heard, hangUp: () => hangUp() };
    },
    listeners: async () => {
      sent.length = 0;
      for (const [target, type] of [
        [navigation, 'currententrychange'],
        [events, 'pagehide'],
      ] as const)
        target.dispatchEvent(new Event(type));
      await vi.runAllTimersAsync();
      return sent.length;
    },
  };
}

type Document = ReturnType<typeof openDocument>;
const tokenOf = ({ sent }: Document) => sent.at(-1)?.token;
const shown = ({ sent }: Pick<Document, 'sent'>) =>
  sent.map((report) => (report.type === 'page' ? report.page : report.type));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a console page', () => {
  it('reports itself at the start, with a token of its own', () => {
    const [one, other] = [openDocument('https://ecs/'), openDocument('https://elsewhere/')];
    expect(one.sent).toEqual([{ type: 'page', token: expect.stringMatching(/^[0-9a-f-]{36}$/), page: ecs }]);
    expect(shown(other)).toEqual([null]);
    expect(tokenOf(one)).not.toBe(tokenOf(other));
  });

  it('reports a burst of moves once, within 50 ms and with what the address is by then', async () => {
    const page = openDocument('https://ecs/');
    page.move('https://elsewhere/');
    page.move('https://ecs/#2');
    page.move('https://ram/');
    await vi.advanceTimersByTimeAsync(50);
    expect(shown(page)).toEqual([ecs, ram]);
    page.move('https://elsewhere/');
    await vi.advanceTimersByTimeAsync(50);
    expect(shown(page)).toEqual([ecs, ram, null]);
    expect(new Set(page.sent.map(({ token }) => token)).size).toBe(1);
  });

  it('reports the first move after a pause within 4 ms, and moves without a pause every 40 ms', async () => {
    const page = openDocument('https://ecs/');
    const { heard } = page.call();
    const times: number[] = [];
    heard.push = () => times.push(Date.now() - began);
    await vi.advanceTimersByTimeAsync(500);
    const began = Date.now();
    for (let move = 0; move < 30; move++) {
      page.move(move % 2 ? 'https://ecs/' : 'https://ram/');
      await vi.advanceTimersByTimeAsync(7);
    }
    page.move('https://elsewhere/');
    const ended = Date.now() - began;
    await vi.advanceTimersByTimeAsync(500);
    expect(times[0]).toBe(4);
    for (const [at, time] of times.slice(1).entries())
      expect(time - (times[at] ?? 0)).toBeGreaterThanOrEqual(40);
    expect(times.length).toBeGreaterThan(3);
    expect(times.at(-1)).toBeLessThanOrEqual(ended + 44);
    expect(shown(page).at(-1)).toBeNull();
  });

  it('does not report a page that stays the same', async () => {
    const page = openDocument('https://ecs/');
    page.move('https://ecs/#2');
    await vi.advanceTimersByTimeAsync(50);
    expect(shown(page)).toEqual([ecs]);
  });

  it('says farewell under its token when it leaves, and nothing of a move before it', async () => {
    const page = openDocument('https://ecs/');
    page.move('https://ram/');
    page.hide();
    await vi.advanceTimersByTimeAsync(50);
    expect(page.sent.slice(1)).toEqual([{ type: 'left', token: page.sent[0]?.token }]);
  });

  it('reports itself when it comes back from the cache, as another document, and follows its moves', async () => {
    const page = openDocument('https://ecs/');
    page.hide();
    page.show(true);
    expect(shown(page)).toEqual([ecs, 'left', ecs]);
    expect(tokenOf(page)).not.toBe(page.sent[0]?.token);
    page.move('https://ram/');
    await vi.advanceTimersByTimeAsync(50);
    page.hide();
    expect(shown(page).slice(3)).toEqual([ram, 'left']);
    expect(tokenOf(page)).toBe(page.sent[2]?.token);
  });

  it('says nothing more where it is shown for the first time', () => {
    const page = openDocument('https://ecs/');
    page.show(false);
    expect(shown(page)).toEqual([ecs]);
  });

  it('answers where it is, and nothing else', () => {
    const page = openDocument('https://ecs/');
    page.move('https://ram/');
    expect(page.ask({ type: 'where' })).toEqual([[{ type: 'page', token: tokenOf(page), page: ram }]]);
    for (const message of [null, undefined, 'where', {}, { type: 'page' }])
      expect(page.ask(message)).toEqual([]);
  });

  it('tells whoever calls where it is, and everything it reports later', async () => {
    const page = openDocument('https://ecs/');
    const [one, other] = [page.call(), page.call()];
    expect(one.heard).toEqual(page.sent);
    page.move('https://ram/');
    await vi.advanceTimersByTimeAsync(50);
    other.hangUp();
    page.hide();
    expect(one.heard).toEqual(page.sent);
    expect(other.heard).toEqual(page.sent.slice(0, 2));
  });

  it('drops a line that throws, and keeps reporting to all others', async () => {
    const page = openDocument('https://ecs/');
    const [one, postMessage] = [
      page.call(),
      vi.fn(() => {
        throw new Error('Attempting to use a disconnected port object');
      }),
    ];
    page.call(postMessage);
    const other = page.call();
    page.move('https://ram/');
    await vi.advanceTimersByTimeAsync(50);
    page.hide();
    expect(shown(page)).toEqual([ecs, ram, 'left']);
    for (const { heard } of [one, other]) expect(heard).toEqual(page.sent);
    expect(postMessage).toHaveBeenCalledOnce();
  });

  it('drops a line that throws in the middle of its moves', async () => {
    const page = openDocument('https://ecs/');
    const broken = page.call();
    const other = page.call();
    broken.heard.push = () => {
      throw new Error('Attempting to use a disconnected port object');
    };
    page.move('https://ram/');
    await vi.advanceTimersByTimeAsync(50);
    page.hide();
    expect(shown(page)).toEqual([ecs, ram, 'left']);
    expect(other.heard).toEqual(page.sent);
  });

  it('waits until it is seen where it is rendered ahead, once', async () => {
    const page = openDocument('https://ecs/', { prerendering: true });
    page.move('https://ram/');
    await vi.advanceTimersByTimeAsync(50);
    expect(page.sent).toEqual([]);
    page.document.dispatchEvent(new Event('prerenderingchange'));
    page.document.dispatchEvent(new Event('prerenderingchange'));
    expect(shown(page)).toEqual([ram]);
    page.move('https://ecs/');
    await vi.advanceTimersByTimeAsync(50);
    page.hide();
    expect(shown(page)).toEqual([ram, ecs, 'left']);
  });
});

describe('a page whose background is busy', () => {
  /** Has each report wait for its answer; they are given in order. */
  function busy() {
    const page = openDocument('https://ecs/');
    const answers: (() => void)[] = [];
    page.runtime.sendMessage.mockImplementation((report) => {
      page.sent.push(report);
      return new Promise((resolve, reject) => {
        answers.push(answers.length % 2 ? () => resolve(undefined) : () => reject(new Error('gone')));
      });
    });
    const moves = async (...to: string[]) => {
      for (const address of to) {
        page.move(address);
        await vi.advanceTimersByTimeAsync(50);
      }
    };
    const answer = () => {
      answers.shift()?.();
      return vi.advanceTimersByTimeAsync(0);
    };
    return { page, moves, answer };
  }

  it('sends the newest report when the last is answered, well or not, and none in between', async () => {
    const { page, moves, answer } = busy();
    await moves('https://ram/', 'https://elsewhere/', 'https://ecs/');
    expect(shown(page)).toEqual([ecs, ram]);
    await answer();
    expect(shown(page)).toEqual([ecs, ram, ecs]);
    await moves('https://elsewhere/', 'https://ram/');
    await answer();
    expect(shown(page)).toEqual([ecs, ram, ecs, ram]);
    await answer();
    expect(page.sent).toHaveLength(4);
  });

  it('tells a panel that listens without waiting for it', async () => {
    const { page, moves } = busy();
    const { heard } = page.call();
    await moves('https://ram/', 'https://elsewhere/', 'https://ecs/');
    expect(shown({ sent: heard })).toEqual([ecs, ram, null, ecs]);
  });

  it('goes on where no answer comes, a second later, and takes no late one for that of another', async () => {
    const { page, moves, answer } = busy();
    await moves('https://ram/', 'https://elsewhere/');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown(page)).toEqual([ecs, ram, null]);
    await moves('https://ecs/');
    await answer();
    expect(shown(page)).toEqual([ecs, ram, null]);
    await answer();
    expect(shown(page)).toEqual([ecs, ram, null, ecs]);
  });

  it('says farewell at once and nothing after it, and greets at once when it comes back', async () => {
    const { page, moves, answer } = busy();
    await moves('https://ram/', 'https://elsewhere/');
    page.hide();
    await answer();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(shown(page)).toEqual([ecs, ram, 'left']);
    await moves('https://ecs/');
    page.hide();
    page.show(true);
    expect(shown(page).slice(-2)).toEqual(['left', ecs]);
    await moves('https://ram/');
    expect(shown(page).at(-1)).toEqual(ecs);
    await answer();
    await answer();
    await answer();
    await answer();
    expect(shown(page).at(-1)).toEqual(ram);
  });

  it('says nothing more once its extension is gone', async () => {
    const { page, moves, answer } = busy();
    await moves('https://ram/', 'https://elsewhere/');
    page.runtime.sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await answer();
    page.runtime.sendMessage.mockClear();
    await moves('https://ecs/', 'https://ram/');
    expect(page.runtime.sendMessage).not.toHaveBeenCalled();
  });
});

describe('a page whose extension is gone', () => {
  it.each<[string, (page: Document) => void]>([
    ['is told by the missing id', ({ runtime }) => (runtime.id = undefined)],
    [
      'is told by the error',
      ({ runtime }) =>
        runtime.sendMessage.mockImplementation(() => {
          throw new Error('Extension context invalidated.');
        }),
    ],
  ])('says nothing any more: it %s', async (_how, remove) => {
    const page = openDocument('https://ecs/');
    remove(page);
    page.move('https://ram/');
    await vi.advanceTimersByTimeAsync(50);
    page.runtime.sendMessage.mockClear();
    page.runtime.id = 'us';
    expect(await page.listeners()).toBe(0);
    page.show(true);
    expect(page.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('does not listen for being seen either', async () => {
    const page = openDocument('https://ecs/');
    page.runtime.id = undefined;
    page.hide();
    page.move('https://ram/');
    await vi.advanceTimersByTimeAsync(50);
    expect(shown(page)).toEqual([ecs]);
  });
});
