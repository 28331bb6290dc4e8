/** Whether Ctrl/⌘+C has nothing to copy by itself: no text is selected on the page, nor in the field with the focus. */
export function nothingSelected(field: EventTarget | null = document.activeElement): boolean {
  const inField =
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
    field.selectionStart !== field.selectionEnd;
  return !inField && !getSelection()?.toString();
}
