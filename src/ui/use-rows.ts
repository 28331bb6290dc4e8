import { useEffect, useState } from 'preact/hooks';

/** The rows that somebody opened or closed, by name; the others stand as the surface has them. */
export type OpenRows = Readonly<Record<string, boolean>>;

export interface Rows {
  /** Whether two columns have room. */
  readonly isWide: boolean;
  /**
   * What a `FoldedRow` of this name takes.
   * @param within the row that it stands in: it is open with one that somebody opened, and folded in one that stands
   * open by itself.
   */
  row(name: string, within?: string): { readonly open: boolean; readonly onToggle: (open: boolean) => void };
}

/** Where two columns have room; the stylesheet has the same. */
const wide = '(min-width: 560px)';

/** Open from the start where there is room: who does what. */
const openWhereWide = ['yours', 'theirs'];

/**
 * @param kept what was kept from before.
 * @param onChange told of everything that is to be kept from now on.
 */
export function useRows(kept: OpenRows, onChange: (rows: OpenRows) => void): Rows {
  const [rows, setRows] = useState(kept);
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const onWidth = () => setWide(query.matches);
    query.addEventListener('change', onWidth);
    return () => query.removeEventListener('change', onWidth);
  }, []);
  return {
    isWide,
    row: (name, within) => ({
      open: rows[name] ?? (within ? rows[within] === true : isWide && openWhereWide.includes(name)),
      onToggle: (open) => {
        const now = { ...rows, [name]: open };
        setRows(now);
        onChange(now);
      },
    }),
  };
}
