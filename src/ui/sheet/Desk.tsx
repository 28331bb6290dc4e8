import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EntryNotes } from '../../faq/notes/model';
import type { Answer, Question } from '../../questionnaire/model';
import { tally, type Work } from '../../questionnaire/work';
import type { Finder } from '../../search/finder';
import { useEscape } from '../use-escape';
import { DeskKeys } from './DeskKeys';
import { QuestionList } from './QuestionList';
import { QuestionPane } from './QuestionPane';
import { ReadingCheck } from './ReadingCheck';
import { type Outgoing, type TakenOut, TakeOut } from './TakeOut';
import { useDesk } from './use-desk';
import { useDeskKeys } from './use-desk-keys';

export interface DeskProps {
  readonly work: Work;
  /** The other sheets of the workbook, to turn to. */
  readonly choice?: ComponentChildren;
  /** Open questions of the workbook’s other sheets. */
  readonly openElsewhere?: number;
  /** Whether the keys are the list’s when it is shown. */
  readonly focusesList?: boolean;
  /** The way to another questionnaire. */
  readonly another?: ComponentChildren;
  readonly onWork: (work: Work) => void;
  readonly answer: (question: Question) => Answer;
  readonly find: Finder;
  readonly notesOf: (entryId: string) => EntryNotes;
  readonly onOut: (form: Outgoing) => Promise<TakenOut>;
  readonly forms: readonly Outgoing[];
  readonly onForget: () => void;
  /** False while another part of the page is in front: the keys are then nobody’s. */
  readonly isActive: boolean;
}

/** The list on one side, the question in hand on the other; every decision one key. */
export function Desk({
  work,
  choice,
  openElsewhere = 0,
  focusesList = true,
  another,
  onWork,
  answer,
  find,
  notesOf,
  onOut,
  forms,
  onForget,
  isActive,
}: DeskProps) {
  const desk = useDesk({ work, answer, onWork, openElsewhere });
  const { words, question } = desk;
  const [letters, setLetters] = useState(true);
  const [hint, setHint] = useState(true);
  const [writing, setWriting] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const counts = tally(work);
  const done = counts.all - counts.open;
  useDeskKeys({
    desk,
    letters,
    active: isActive,
    onNote: () => note.current?.focus(),
    onSearch: () => search.current?.focus(),
    onHint: () => setHint(!hint),
  });
  const toList = () => pane.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  useEscape(writing, toList);
  return (
    <>
      <div class="desk-head">
        {choice}
        <p class="progress">
          <progress
            max={Math.max(1, counts.all)}
            value={done}
            aria-label={words.progress(done, counts.all)}
          />
          <span>{words.progress(done, counts.all)}</span>
          {work.name && <span class="soft file-name">{work.name}</span>}
        </p>
      </div>
      {question && (
        <div
          ref={pane}
          class="desk"
          onFocusIn={({ target }) =>
            setWriting(
              target instanceof HTMLTextAreaElement ||
                (target instanceof HTMLInputElement && target.type === 'search'),
            )
          }
        >
          <QuestionList desk={desk} focused={focusesList} />
          <QuestionPane
            desk={desk}
            question={question}
            find={find}
            notesOf={notesOf}
            noteRef={note}
            searchRef={search}
            onList={toList}
          />
        </div>
      )}
      <DeskKeys open={hint} letters={letters} onLetters={setLetters} />
      <ReadingCheck work={work} onCorrect={desk.correct} />
      <TakeOut forms={forms} onOut={onOut} another={another} onForget={onForget} />
    </>
  );
}
