/** A file as a server sends it. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  /** By their name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

const patienceInMs = 60_000;

/**
 * Fetches as a browser does that looks for updates: no login, no cookie, no cache of its own.
 * @returns undefined where there is no such file.
 * @throws {Error} where it cannot be fetched, or the way leads out of https.
 */
export async function fetchFile(url: string): Promise<FetchedFile | undefined> {
  const refuse = (why: string) => new Error(`${url} cannot be fetched: ${why}`);
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(patienceInMs), cache: 'no-store' });
  } catch (error) {
    throw refuse(`${causeOf(error)}. Does the server run, and do you reach it from this machine?`);
  }
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok)
    throw refuse(`the server answers ${response.status}. Browsers must get it without a login.`);
  if (url.startsWith('https:') && !response.url.startsWith('https:'))
    throw refuse(
      `it leads to ${response.url}, where whoever is in the network could put something in its place. Serve it over https without that redirect.`,
    );
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    headers: Object.fromEntries(response.headers),
  };
}

/** `fetch` tells why it failed in the cause of its error. */
function causeOf(error: unknown): string {
  const { cause, message } = error as { readonly cause?: unknown; readonly message: string };
  if (!(cause instanceof Error)) return message;
  return cause.message || String((cause as { readonly code?: unknown }).code);
}
