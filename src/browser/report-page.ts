/**
 * The content script's half of the conversation. It reads the address and nothing else, writes nothing into
 * the page and leaves no trace that the page could observe; so it takes the raw API instead of a polyfill.
 */
import type { ConsolePage } from '../console/page';
import type { PageQuestion, PageReport } from './messages';
import { oneAtATime, paced } from './paced';

/** Milliseconds from a move to its report, which gathers what a router does in one go. */
const reportDelayMs = 4;

/** Milliseconds between two reports of a page that moves without a pause; no surface draws it faster. */
const reportIntervalMs = 40;

/** Milliseconds after which the background, which may have to start first, is not waited for. */
const answerMs = 1000;

/** What it uses of the page: `globalThis` in a content script. */
export interface PageScope extends Pick<EventTarget, 'addEventListener'> {
  readonly location: { readonly href: string };
  readonly navigation: Pick<EventTarget, 'addEventListener'>;
  /** `prerendering` is not in TypeScript's DOM library yet. */
  readonly document: Pick<EventTarget, 'addEventListener'> & { readonly prerendering?: boolean };
}

/** A panel or popup that shows this page: told directly, as messages wait for the background to start. */
interface PagePort {
  postMessage(report: PageReport): void;
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** What it uses of the extension API. */
export interface PageRuntime {
  /** Absent once the extension was updated or removed under its script. */
  readonly id?: string | undefined;
  sendMessage(message: PageReport): Promise<unknown>;
  readonly onMessage: {
    addListener(
      listener: (message: PageQuestion, sender: unknown, answer: (report: PageReport) => void) => void,
    ): void;
  };
  readonly onConnect: { addListener(listener: (port: PagePort) => void): void };
}

/**
 * Reports where this document is: at start, after every move, when it comes back and when it leaves.
 * @param detect turns an address into a console page.
 */
export function reportPage(
  runtime: PageRuntime,
  detect: (url: string) => ConsolePage | undefined,
  { location, navigation, document, addEventListener }: PageScope = globalThis,
): void {
  let token = crypto.randomUUID();
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastReport: string | undefined;
  const ports = new Set<PagePort>();

  const currentPage = (): PageReport => ({ type: 'page', token, page: detect(location.href) ?? null });

  const tell = (port: PagePort, report: PageReport) => {
    try {
      port.postMessage(report);
    } catch {
      // This line is dead; the others are not.
      ports.delete(port);
    }
  };

  const send = (report: PageReport): Promise<unknown> | undefined => {
    try {
      return runtime.sendMessage(report);
    } catch {
      // The extension went just now: nobody is left to report to.
      listening.abort();
      return undefined;
    }
  };
  // Each message wakes the background, and the browser passes on every single one: none may queue up on the way.
  const sendInTurn = oneAtATime(answerMs, send);

  const publish = (report: PageReport, post: (report: PageReport) => void) => {
    // After an update the old script lives on without its extension: `id` is gone, and sending throws at once.
    if (!runtime.id) return listening.abort();
    for (const port of ports) tell(port, report);
    post(report);
  };

  const publishInTurn = paced<PageReport>(reportIntervalMs, (report) => {
    const json = JSON.stringify(report);
    if (json === lastReport) return;
    lastReport = json;
    publish(report, sendInTurn);
  });

  const report = () => {
    timer = undefined;
    publishInTurn(currentPage());
  };

  const start = () => {
    report();
    navigation.addEventListener(
      'currententrychange',
      () => {
        timer ??= setTimeout(report, reportDelayMs);
      },
      { signal },
    );
    addEventListener(
      'pagehide',
      () => {
        clearTimeout(timer);
        timer = undefined;
        publishInTurn.stop();
        sendInTurn.stop();
        publish({ type: 'left', token }, (left) => send(left)?.catch(() => {}));
      },
      { signal },
    );
    addEventListener(
      'pageshow',
      (event) => {
        if (!(event as PageTransitionEvent).persisted) return;
        // Back from the browser's cache, after documents that came later: what it said before is not to be
        // mistaken for what it says now.
        token = crypto.randomUUID();
        report();
      },
      { signal },
    );
  };

  runtime.onMessage.addListener((message, _sender, answer) => {
    if (message?.type === 'where') answer(currentPage());
  });
  runtime.onConnect.addListener((port) => {
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    tell(port, currentPage());
  });
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}
