import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface Props {
  readonly icon: IconName;
  readonly title: ComponentChildren;
  /** What it means, and what the user can do about it. */
  readonly children: ComponentChildren;
}

/** A calm state without guidance: says plainly what is the matter and what helps. */
export function EmptyState({ icon, title, children }: Props) {
  return (
    <section class="empty-state">
      <Icon name={icon} />
      <h1>{title}</h1>
      {children}
    </section>
  );
}
