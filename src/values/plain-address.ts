/** Addresses that lead where they read, and the host they lead to. */

/** What stands between `https://` and the first `/`, `?` or `#`. */
const authorityOf = (address: string) => /^https:\/\/([^/?#]+)/i.exec(address)?.[1];

/**
 * True for an `https` address whose host, as the browser's own parser understands it, is the one a reader sees: no
 * name before an `@`, no backslash, no third slash, nothing encoded, folded or left out. A host in letters beyond
 * ASCII may be written in them. https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function isPlainAddress(address: string): boolean {
  const authority = authorityOf(address);
  if (authority === undefined || /[@%]/.test(authority) || /[\s\\]/.test(address)) return false;
  if (!URL.canParse(address)) return false;
  const { hostname, port } = new URL(address);
  const ports = port === '' ? ['', ':443'] : [`:${port}`];
  const host = authority.toLowerCase();
  return (
    !hostname.endsWith('.') &&
    ports.some((end) => host.endsWith(end) && isSame(host.slice(0, host.length - end.length), hostname))
  );
}

/**
 * The parser's host has every letter beyond ASCII in a label of its own that begins with `xn--`. Signs beyond ASCII
 * are refused: some read as the slash that ends a host.
 */
function isSame(read: string, parsed: string): boolean {
  const labels = parsed.split('.');
  return (
    read === read.normalize('NFKC') &&
    !/[^ -~\p{L}\p{M}\p{N}]/u.test(read) &&
    read.split('.').length === labels.length &&
    read
      .split('.')
      .every((label, at) => label === labels[at] || (/[^ -~]/.test(label) && labels[at]?.startsWith('xn--')))
  );
}

/**
 * A bare mail address of ASCII letters that stays what it is behind `mailto:`: nothing there adds headers or others,
 * or begins a host.
 */
export function isPlainMail(value: string): boolean {
  return /^[\w.!$'*+=^{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    value,
  );
}

/**
 * Where a plain address leads, for a link whose words do not say so: host and port, or the mail address. A host in
 * letters beyond ASCII stands as written and in the ASCII form in which look-alikes are told apart.
 */
export function destination(address: string): string {
  const { protocol, pathname, host } = new URL(address);
  if (protocol === 'mailto:') return pathname;
  const authority = authorityOf(address) ?? host;
  return /[^ -~]/.test(authority) ? `${authority} · ${host}` : host;
}
