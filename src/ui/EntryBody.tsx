import { useEffect, useRef } from 'preact/hooks';
import type { Entry, Passage, Range } from '../faq/model';
import type { EntryNotes } from '../faq/notes/model';
import { LinkedText } from './LinkedText';
import { useLocale } from './locale-context';
import { Marked } from './Marked';
import { TeamFacts } from './TeamMark';
import { Words } from './Words';

interface Props {
  readonly entry: Entry;
  readonly notes: EntryNotes;
  /** The sentences that brought the reader here: lightly marked, and scrolled to. */
  readonly passage?: Passage | undefined;
  /** Words that were searched, as offsets into the answer. */
  readonly marks?: readonly Range[];
  readonly scroll?: boolean;
  /** ISO date. */
  readonly today: string;
}

/** One whole entry: every official paragraph, untouched, and what is ours clearly outside of them. */
export function EntryBody({ entry, notes, passage, marks = [], scroll = false, today }: Props) {
  const { t } = useLocale();
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Only as far as it takes to see it: the number and the question stay in sight where they can.
    if (scroll) here.current?.scrollIntoView({ block: 'nearest' });
  }, [scroll, entry, passage?.from]);

  const paragraphs = groupByParagraph(entry);
  return (
    <div class="entry-body">
      <TeamFacts entry={entry} today={today} />
      <div class="answer" lang={entry.team ? undefined : 'en'}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph.start} class={entry.team ? undefined : 'official'}>
            {paragraph.runs.map(({ from, start, end, separator }) => {
              const chosen = passage && from >= passage.from && from < passage.to;
              const text = entry.answer.slice(start, end);
              const marked = entry.team ? (
                <LinkedText text={text} marks={within(marks, start, end)} />
              ) : (
                <Marked text={text} ranges={within(marks, start, end)} as="mark" />
              );
              return (
                <>
                  {separator}
                  {chosen ? (
                    <span class="passage" ref={from === passage.from ? here : null}>
                      {marked}
                    </span>
                  ) : (
                    marked
                  )}
                </>
              );
            })}
          </p>
        ))}
      </div>
      {notes.dated && (
        <aside class="our-note">
          <span class="tag soft">{t.entry.note}</span>
          <p>
            <Words of={notes.dated.note} />
          </p>
          <a href={notes.dated.source} target="_blank" rel="noreferrer">
            {notes.dated.source}
          </a>
        </aside>
      )}
    </div>
  );
}

interface Run {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** What the text itself has between the last sentence and this one. */
  readonly separator: string;
}

function groupByParagraph(entry: Entry): { start: number; runs: Run[] }[] {
  const paragraphs: { start: number; runs: Run[] }[] = [];
  entry.sentences.forEach((sentence, from) => {
    const before = entry.sentences[from - 1];
    const run = { from, start: sentence.start, end: sentence.end };
    const paragraph = paragraphs.at(-1);
    if (paragraph && before?.paragraph === sentence.paragraph)
      paragraph.runs.push({ ...run, separator: entry.answer.slice(before.end, sentence.start) });
    else paragraphs.push({ start: sentence.start, runs: [{ ...run, separator: '' }] });
  });
  return paragraphs;
}

/** The marks that fall into a run, as offsets into it. */
function within(marks: readonly Range[], start: number, end: number): Range[] {
  return marks.flatMap((mark) =>
    mark.end > start && mark.start < end ? [{ start: mark.start - start, end: mark.end - start }] : [],
  );
}
