import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

interface Props {
  /** Added to the class, for what looks its own way. */
  readonly name: string;
  readonly icon?: IconName;
  readonly title: ComponentChildren;
  /** In a row it is `h3`. */
  readonly heading?: 'h2' | 'h3';
  /** How many things are in it. */
  readonly count?: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** One line that says what is behind it and how much; opens in place. */
export function FoldedRow({
  name,
  icon,
  title,
  heading: Heading = 'h2',
  count,
  open,
  onToggle,
  children,
}: Props) {
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is there to be pressed */}
      <summary
        onClick={(event) => {
          // Opened and closed by the state alone: what moves in or out with it does so in the same picture.
          event.preventDefault();
          onToggle(!open);
        }}
      >
        {icon && <Icon name={icon} />}
        <Heading>{title}</Heading>
        {count !== undefined && <span class="count">{count}</span>}
        <Icon name="chevron" />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
