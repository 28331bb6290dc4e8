import { isMac } from './is-mac';
import { useLocale } from './locale-context';

interface Props {
  /** Whether an entry can be opened in the panel. */
  readonly elsewhere: boolean;
}

/** One row that names the keys of a list of results. */
export function Keys({ elsewhere }: Props) {
  const { t } = useLocale();
  const { keys } = t;
  const rows = [
    ['↑ ↓', keys.choose],
    [keys.enter, keys.open],
    ...(elsewhere ? [[isMac ? '⌘↩' : keys.controlEnter, keys.openInPanel]] : []),
    [isMac ? '⌘C' : keys.controlC, keys.copy],
    [keys.escape, keys.leave],
  ];
  return (
    <p class="keys">
      {rows.map(([key, does]) => (
        <span key={key}>
          <kbd class="kbd">{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
