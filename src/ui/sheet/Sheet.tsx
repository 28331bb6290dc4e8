import { useState } from 'preact/hooks';
import type { Faq } from '../../faq/model';
import { type Book, inHand, openElsewhere, turnTo, withWork } from '../../questionnaire/book';
import type { Opened } from '../../questionnaire/bring-in';
import type { CheckedText } from '../../questionnaire/check-text';
import type { Extent } from '../../questionnaire/keepable';
import type { Steps } from '../../search/steps';
import { type ContactLink, Footer } from '../Footer';
import { useStatus } from '../Status';
import { Desk, type DeskProps } from './Desk';
import { OpenFile } from './OpenFile';
import { QuoteCheck } from './QuoteCheck';
import { SheetChoice } from './SheetChoice';
import { SheetStart } from './SheetStart';
import { useSheetWords } from './sheet-words';
import type { Outgoing, TakenOut } from './TakeOut';
import { useDrop } from './use-drop';
import '../styles/sheet/index.css';

export interface SheetProps
  extends Omit<
    DeskProps,
    | 'work'
    | 'choice'
    | 'another'
    | 'focusesList'
    | 'openElsewhere'
    | 'onWork'
    | 'onOut'
    | 'onForget'
    | 'isActive'
  > {
  readonly faq: Faq;
  readonly contacts: readonly ContactLink[];
  readonly isPrivate: boolean;
  /** What was kept from before. */
  readonly restored: Opened;
  /** How much of what is open the browser keeps. */
  readonly kept: Extent;
  /** Reads a paste. */
  readonly onPaste: (text: string, html: string) => Opened;
  /** Reads a file; rejects with an Error whose message is for the person, or with the signal’s reason. */
  readonly onFile?: (file: File, signal: AbortSignal, onProgress: (done: number) => void) => Promise<Opened>;
  /** The questionnaire after every change; undefined where it is forgotten. */
  readonly onKeep: (book: Book | undefined) => void;
  readonly onOut: (form: Outgoing, book: Book) => Promise<TakenOut>;
  readonly check: (text: string) => Steps<CheckedText>;
}

const parts = ['desk', 'quote'] as const;

/** The questionnaire sheet: a list is answered in one part, a quotation checked in the other. */
export function Sheet(props: SheetProps) {
  const { faq, contacts, isPrivate, restored, kept, onPaste, onFile, onKeep, onOut, check, ...deskProps } =
    props;
  const words = useSheetWords();
  const { say } = useStatus();
  const [part, setPart] = useState<(typeof parts)[number]>('desk');
  const [book, setBook] = useState(restored.book);
  // Each list begins with nothing to undo, at its own first question.
  const [begun, setBegun] = useState(0);
  /** Whether the keys are at the choice of a sheet, not at the list. */
  const [choosing, setChoosing] = useState(false);
  const [before, setBefore] = useState<Book>();
  const [told, setNotices] = useState(restored.notices);
  const [busy, setBusy] = useState<{ name: string; done: number; onCancel: () => void }>();

  const change = (next: Book | undefined) => {
    setBook(next);
    onKeep(next);
  };
  const show = (next: Book, isChoosing = false) => {
    setChoosing(isChoosing);
    setBegun(begun + 1);
    change(next);
  };
  const begin = ({ book: next, notices }: Opened) => {
    const { questions } = next ? inHand(next).reading : {};
    setNotices(questions?.length === 0 ? [words.start.nothing, ...notices] : notices);
    if (!next || !questions) return;
    setBefore(book);
    show(next);
    setPart('desk');
    say(words.said.read(words.reading.questions(questions.length)), 'spoken');
  };
  const openFile = async (file: File) => {
    if (!onFile) return;
    const controller = new AbortController();
    const onCancel = () => controller.abort();
    setBusy({ name: file.name, done: 0, onCancel });
    try {
      begin(await onFile(file, controller.signal, (done) => setBusy({ name: file.name, done, onCancel })));
    } catch (error) {
      if (controller.signal.aborted) say(words.start.cancelled);
      else setNotices([error instanceof Error ? error.message : words.out.failed]);
    } finally {
      setBusy(undefined);
    }
  };
  const forget = () => {
    setNotices([]);
    setBefore(undefined);
    change(undefined);
  };
  const goBack = () => {
    setBefore(undefined);
    setNotices([]);
    if (before) show(before);
  };
  const dragging = useDrop(openFile);

  const lost = {
    all: [],
    one: book ? [words.kept.one(inHand(book).table.name)] : [],
    none: [words.kept.none],
  };
  const notices = [...told, ...lost[kept]];

  return (
    <div class={dragging ? 'surface sheet dragging' : 'surface sheet'}>
      <header class="top">
        <nav class="sheet-parts" aria-label={words.parts.label}>
          {parts.map((one) => (
            <button
              key={one}
              type="button"
              class="part-button"
              aria-current={one === part ? 'page' : undefined}
              onClick={() => setPart(one)}
            >
              {words.parts[one]}
            </button>
          ))}
        </nav>
        {dragging && <p class="drop-here">{words.start.drop}</p>}
      </header>
      <main>
        {notices.length > 0 && (
          <div class="sheet-notices" role="alert">
            <ul>
              {notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          </div>
        )}
        {part === 'quote' && <QuoteCheck check={check} />}
        {part === 'desk' && (!book || busy) && (
          <SheetStart
            isPrivate={isPrivate}
            busy={busy}
            onPaste={(text, html) => begin(onPaste(text, html))}
            onFile={onFile && openFile}
          />
        )}
        {book && !busy && (
          <div hidden={part !== 'desk'}>
            <h1 class="hidden">{words.title}</h1>
            {before && (
              <p class="before">
                <button type="button" class="link" onClick={goBack}>
                  {words.start.back}
                </button>
              </p>
            )}
            <Desk
              {...deskProps}
              key={begun}
              isActive={part === 'desk'}
              work={inHand(book)}
              choice={
                <SheetChoice
                  book={book}
                  focused={choosing}
                  onTurn={(at, byArrows) => show(turnTo(book, at), byArrows)}
                  onDone={() => setChoosing(false)}
                />
              }
              focusesList={!choosing}
              openElsewhere={openElsewhere(book)}
              another={onFile && <OpenFile label={words.start.another} onFile={openFile} />}
              onWork={(work) => change(withWork(book, work))}
              onOut={(form) => onOut(form, book)}
              onForget={forget}
            />
          </div>
        )}
      </main>
      <Footer faq={faq} contacts={contacts} />
    </div>
  );
}
