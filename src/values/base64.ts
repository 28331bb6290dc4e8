/** As many as an argument list takes anywhere. */
const atOnce = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += atOnce)
    binary += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  return btoa(binary);
}

/** By the browser's own reader where it has one: Firefox 133, Chrome 140. */
type Native = { readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

/** @throws {SyntaxError | DOMException} where the text is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as Native).fromBase64;
  if (native) return native.call(Uint8Array, text);
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
