import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

interface Props {
  /** Added to the class, for what looks its own way. */
  readonly name: string;
  readonly icon?: IconName;
  readonly title: ComponentChildren;
  /** How many things are in it. */
  readonly count?: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** One line that says what is behind it and how much; opens in place. */
export function FoldedRow({ name, icon, title, count, open, onToggle, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  // Before the paint: an effect after it would close again what a second key press opened in between.
  useLayoutEffect(() => {
    if (details.current) details.current.open = open;
  }, [open]);
  return (
    <details
      class={`fold ${name}`}
      ref={details}
      onToggle={({ currentTarget }) => currentTarget.open !== open && onToggle(currentTarget.open)}
    >
      <summary>
        {icon && <Icon name={icon} />}
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{count}</span>}
        <Icon name="chevron" />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
