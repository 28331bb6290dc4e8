/**
 * Records whatever a page can observe of an extension: messages, events by name, changes of the document, the
 * resources it loads, new globals, refused content. Runs as the page's first script and must stay one file.
 */

interface Observation {
  /** `message`, `event`, `mutation`, `resource`, `global`, `violation` or `error`. */
  readonly kind: string;
  readonly detail: string;
}

interface Probe {
  readonly observations: readonly Observation[];
  /** Listens for a named event on window and document, for one that an extension might dispatch. */
  listen(name: string): void;
  /** Everything so far, globals included. */
  read(): readonly Observation[];
}

(() => {
  const observations: Observation[] = [];
  const note = (kind: string, detail: string) => {
    observations.push({ kind, detail });
  };
  const known = new Set(Object.getOwnPropertyNames(window));

  const listen = (name: string) => {
    for (const target of [window, document]) {
      target.addEventListener(name, (event) => note('event', `${event.type} on ${String(target)}`), true);
    }
  };

  addEventListener(
    'message',
    (event) => note('message', `${event.origin} ${JSON.stringify(event.data)}`),
    true,
  );
  addEventListener('error', (event) => note('error', event.message), true);
  addEventListener('unhandledrejection', (event) => note('error', String(event.reason)), true);
  document.addEventListener('securitypolicyviolation', (event) => note('violation', event.blockedURI));

  // Chromium and WXT both name things after the extension, and its id is public: a page can listen for it.
  const { probeEvents = [] } = window as { probeEvents?: readonly string[] };
  for (const name of probeEvents) listen(name);

  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  const noteMutations = (
    mutations: readonly MutationRecord[],
    isParsers: (record: MutationRecord) => boolean = () => false,
  ) => {
    for (const record of mutations) {
      const { type, target, attributeName } = record;
      if (isParsers(record)) continue;
      note('mutation', `${type} of ${target.nodeName}${attributeName ? ` (${attributeName})` : ''}`);
    }
  };
  // Until DOMContentLoaded the parser writes too: exactly this page's own elements and texts.
  const byParser = ({ type, addedNodes, removedNodes }: MutationRecord) =>
    type === 'characterData' ||
    (type === 'childList' &&
      removedNodes.length === 0 &&
      [...addedNodes].every(({ nodeName }) => ['BODY', 'H1', 'P', '#text'].includes(nodeName)));
  const loading = new MutationObserver((mutations) => noteMutations(mutations, byParser));
  loading.observe(document, everything);
  document.addEventListener('DOMContentLoaded', () => {
    noteMutations(loading.takeRecords(), byParser);
    loading.disconnect();
    new MutationObserver((mutations) => noteMutations(mutations)).observe(document, everything);
  });

  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (!name.startsWith(`${location.origin}/__demo/`) && !name.startsWith('data:')) note('resource', name);
    }
  }).observe({ type: 'resource', buffered: true });

  const read = () => {
    const added = Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && name !== 'probe');
    return [...observations, ...added.map((name) => ({ kind: 'global', detail: name }))];
  };
  const probe: Probe = { observations, listen, read };
  Object.assign(window, { probe });
})();
