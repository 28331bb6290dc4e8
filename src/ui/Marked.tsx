import type { Range } from '../faq/model';

interface Props {
  readonly text: string;
  /** Half-open offsets into `text`; overlaps are joined. */
  readonly ranges: readonly Range[];
  /** `strong` for our emphasis, `mark` for words that were searched. */
  readonly as: 'strong' | 'mark';
}

/** The text as it is, with some of it marked. Nothing is added and nothing is lost. */
export function Marked({ text, ranges, as: Tag }: Props) {
  const parts = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (from >= to) continue;
    parts.push(text.slice(at, from), <Tag key={from}>{text.slice(from, to)}</Tag>);
    at = to;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
