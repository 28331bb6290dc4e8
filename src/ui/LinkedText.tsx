import type { Range } from '../faq/model';
import { links } from '../faq/team';
import { Marked } from './Marked';

interface Props {
  readonly text: string;
  /** Words that were searched, as offsets into `text`. */
  readonly marks: readonly Range[];
}

/**
 * A team's words: plain text in which https addresses can be followed, and nothing else is more than text. An address
 * stands in its own order, also among words that run from right to left.
 */
export function LinkedText({ text, marks }: Props) {
  const parts = [];
  let at = 0;
  const plain = (end: number) => {
    const inside = marks.map((mark) => ({ start: mark.start - at, end: mark.end - at }));
    return <Marked text={text.slice(at, end)} ranges={inside.filter((mark) => mark.end > 0)} as="mark" />;
  };
  for (const { start, end } of links(text)) {
    const address = text.slice(start, end);
    parts.push(
      plain(start),
      <a key={start} href={address} target="_blank" rel="noreferrer" dir="ltr">
        {address}
      </a>,
    );
    at = end;
  }
  parts.push(plain(text.length));
  return <>{parts}</>;
}
