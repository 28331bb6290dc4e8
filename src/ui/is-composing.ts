/**
 * True for a key that belongs to an input method at work, not to the surface. The Enter or Esc that ends a composition
 * may come with `isComposing` already false; its `keyCode` is still 229 (UI Events, “keyCode for input methods”).
 */
export const isComposing = ({ isComposing, keyCode }: KeyboardEvent): boolean =>
  isComposing || keyCode === 229;
