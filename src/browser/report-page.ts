/**
 * The content script's half of the conversation. It reads the address and nothing else, writes nothing into
 * the page and leaves no trace that the page could observe; so it takes the raw API instead of a polyfill.
 */
import type { ConsolePage } from '../console/page';
import type { PageQuestion, PageReport } from './messages';

/** Longest time, in milliseconds, between a move and its report; a burst of moves is told once, at its end. */
const reportDelayMs = 16;

/** Not in TypeScript's DOM library yet. */
interface Prerenderable extends Document {
  readonly prerendering?: boolean;
}

interface Runtime {
  readonly id?: string;
  sendMessage(message: PageReport): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (message: PageQuestion, sender: unknown, answer: (report: PageReport) => void) => void,
    ): void;
  };
}

/**
 * Reports where this document is: at start, after every move, when it comes back and when it leaves.
 * @param detect turns an address into a console page.
 */
export function reportPage(runtime: Runtime, detect: (url: string) => ConsolePage | undefined): void {
  const token = crypto.randomUUID();
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSent: string | undefined;

  const currentPage = (): PageReport => ({ type: 'page', token, page: detect(location.href) ?? null });

  const send = (report: PageReport) => {
    // After an update the old script lives on without its extension: `id` is gone, and sending throws at once.
    if (!runtime.id) return listening.abort();
    try {
      // Nobody listening is normal while the extension restarts; the background asks again when it is back.
      runtime.sendMessage(report).catch(() => {});
    } catch {
      listening.abort();
    }
  };

  const publish = () => {
    timer = undefined;
    const report = currentPage();
    const page = JSON.stringify(report);
    if (page === lastSent) return;
    lastSent = page;
    send(report);
  };

  const start = () => {
    publish();
    navigation.addEventListener(
      'currententrychange',
      () => {
        timer ??= setTimeout(publish, reportDelayMs);
      },
      { signal },
    );
    addEventListener(
      'pagehide',
      () => {
        clearTimeout(timer);
        timer = undefined;
        lastSent = undefined;
        send({ type: 'left', token });
      },
      { signal },
    );
    addEventListener('pageshow', (event) => event.persisted && publish(), { signal });
  };

  runtime.onMessage.addListener((message, _sender, answer) => {
    if (message?.type === 'where') answer(currentPage());
  });
  if ((document as Prerenderable).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}
