/** Changes to a text at one place each, so that all the rest of it stays as it is, byte for byte. */

/** What stands from `offset` on over `length` UTF-16 units gives way to `content`. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** What a change does to one member, by its path: `ExtensionSettings › abc…`. What stays may be somebody else's. */
export interface Change {
  readonly what: 'added' | 'replaced' | 'removed' | 'stays' | 'unchanged';
  readonly path: readonly string[];
}

export function applyEdit(text: string, edit: TextEdit | undefined): string {
  if (!edit) return text;
  return text.slice(0, edit.offset) + edit.content + text.slice(edit.offset + edit.length);
}
