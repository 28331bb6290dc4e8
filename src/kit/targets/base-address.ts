import { showText } from '../../values/plain-text';

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The folder from which browsers fetch packages, as a URL that ends in a slash.
 * @throws {Error} saying what to write instead, where the address is not https (http will do on this machine itself),
 * or has more to it than host, port and path: whatever is appended would not mean what it shows.
 */
export function baseAddress(text: string): string {
  const refuse = (why: string) => new Error(`The address “${showText(text)}” ${why}.`);
  // The parser mends these in silence.
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(text)) throw refuse('holds a space, a backslash or an invisible character');
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text))
    throw refuse('must be absolute, such as https://files.example.com/faq/');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !loopback.test(url.hostname))
    throw refuse('must begin with https:// – browsers would install whatever the network puts in its place');
  // An empty user name, query or fragment leaves no trace in the parsed parts.
  if (/^https?:\/\/[^/]*@/i.test(text)) throw refuse('must not hold a user name or password');
  if (/[?#]/.test(text)) throw refuse('must not hold a query or a fragment');
  return url.href.replace(/\/*$/, '/');
}
