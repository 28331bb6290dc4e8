/** Strokes on a 16 px grid, drawn for this interface. */
const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.2 3.2',
  close: 'm4 4 8 8m0-8-8 8',
  options: 'M2.5 4.5h5m4 0h2m-11 7h2m4 0h5M9.5 3v3m-5 4v3',
  pin: 'M6 2.5h4l-.5 4.5 2 2h-7l2-2L6 2.5ZM8 9v4.5',
  copy: 'M5.5 5.5h8v8h-8zm-3 5v-8h8',
  check: 'm3 8.5 3.2 3.2L13 5',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  person: 'M8 2.5a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5ZM2.5 13.5c.6-2.6 2.8-4 5.5-4s4.9 1.4 5.5 4',
  cloud: 'M4.7 12.5a2.7 2.7 0 0 1-.3-5.4 3.8 3.8 0 0 1 7.3-.6 3 3 0 0 1-.4 6Z',
  external: 'M6 3.5H3v9.5h9.5v-3m-4-6.5h4.5V8m0-4.5-5.5 5.5',
  location:
    'M8 14s4.5-4.2 4.5-7.4a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14Zm0-9a1.6 1.6 0 1 1 0 3.2A1.6 1.6 0 0 1 8 5Z',
  note: 'M3 2.5h10v7.5L9.5 13.5H3Zm10 7.5H9.5v3.5M5.5 5.5h5m-5 2.75h3',
  panel: 'M2.5 3h11v10h-11zm7 0v10',
  lock: 'M4 7.5h8v6H4zm1.75 0V5a2.25 2.25 0 0 1 4.5 0v2.5',
  info: 'M8 2.25a5.75 5.75 0 1 1 0 11.5 5.75 5.75 0 0 1 0-11.5Zm0 5v3.5m0-5.75v.01',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words or inside a named control; never a name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
