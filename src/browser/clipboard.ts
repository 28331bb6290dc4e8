/** One piece of text in the two flavours that a document and a plain field take. */
export interface Flavours {
  readonly plain: string;
  readonly html?: string;
}

/**
 * Puts text on the clipboard. Must be called in a user's action.
 * @throws the browser's own error where it refuses.
 */
export async function writeClipboard({ plain, html }: Flavours): Promise<void> {
  if (!html) return navigator.clipboard.writeText(plain);
  const flavour = (type: string, text: string) => [type, new Blob([text], { type })] as const;
  await navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries([flavour('text/plain', plain), flavour('text/html', html)])),
  ]);
}
