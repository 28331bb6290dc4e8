import { useCallback, useState } from 'preact/hooks';

interface OpenSet {
  readonly open: ReadonlySet<string>;
  /** The same function for as long as the surface lives. */
  readonly toggle: (id: string, isOpen: boolean) => void;
  readonly closeAll: () => void;
}

/** Which of several entries are open, by id; none at first. */
export function useOpenSet(): OpenSet {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (id: string, isOpen: boolean) =>
      setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((other) => other !== id))),
    [],
  );
  const closeAll = useCallback(() => setOpen(new Set()), []);
  return { open, toggle, closeAll };
}
