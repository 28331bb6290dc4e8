/**
 * The content script's half of the conversation. It reads the address and nothing else, writes nothing into
 * the page and leaves no trace that the page could observe; so it takes the raw API instead of a polyfill.
 */
import type { ConsolePage } from '../console/page';
import type { PageQuestion, PageReport } from './messages';

/** Longest time between a move and its report; a burst of moves is reported once, at its end. */
const reportDelayMs = 4;

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
  let lastSent: string | undefined;
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

  const send = (report: PageReport) => {
    // After an update the old script lives on without its extension: `id` is gone, and sending throws at once.
    if (!runtime.id) return listening.abort();
    for (const port of ports) tell(port, report);
    try {
      // Nobody listening is normal while the extension restarts; the background asks again when it is back.
      runtime.sendMessage(report).catch(() => {});
    } catch {
      // The extension went between the two lines: nobody is left to report to.
      listening.abort();
    }
  };

  const publish = () => {
    timer = undefined;
    const report = currentPage();
    const json = JSON.stringify(report);
    if (json === lastSent) return;
    lastSent = json;
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
        send({ type: 'left', token });
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
        publish();
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
