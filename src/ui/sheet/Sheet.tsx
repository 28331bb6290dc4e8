import { useEffect, useRef, useState } from 'preact/hooks';
import type { Faq } from '../../faq/model';
import type { CheckedQuote } from '../../questionnaire/verbatim';
import type { Work } from '../../questionnaire/work';
import { type ContactLink, Footer } from '../Footer';
import { useStatus } from '../Status';
import { Desk, type DeskProps } from './Desk';
import { QuoteCheck } from './QuoteCheck';
import { SheetStart } from './SheetStart';
import { useSheetWords } from './sheet-words';
import '../styles/sheet/index.css';

/** What reading something gave: work to go on with, and what is worth knowing about it. */
export interface Opened {
  readonly work?: Work;
  readonly notices: readonly string[];
  /** One for each sheet of a workbook, where it has several. */
  readonly works?: readonly Work[];
}

export interface SheetProps extends Omit<DeskProps, 'work' | 'onWork' | 'onForget' | 'isActive'> {
  readonly faq: Faq;
  readonly contacts: readonly ContactLink[];
  readonly isPrivate: boolean;
  /** What was kept from before. */
  readonly restored: Opened;
  /** Something about what is open that goes on to hold. */
  readonly warning?: string | undefined;
  /** Reads a paste. */
  readonly onPaste: (text: string, html: string) => Opened;
  /** Reads a file; rejects with an Error whose message is for the person, or with the signal’s reason. */
  readonly onFile?: (file: File, signal: AbortSignal, onProgress: (done: number) => void) => Promise<Opened>;
  /** The work after every change; undefined where it is forgotten. */
  readonly onKeep: (work: Work | undefined) => void;
  readonly check: (text: string) => readonly CheckedQuote[];
}

const parts = ['desk', 'quote'] as const;

/** The questionnaire sheet: a list is answered in one part, a quotation checked in the other. */
export function Sheet(props: SheetProps) {
  const { faq, contacts, isPrivate, restored, warning, onPaste, onFile, onKeep, check, ...deskProps } = props;
  const words = useSheetWords();
  const { say } = useStatus();
  const [part, setPart] = useState<(typeof parts)[number]>('desk');
  const [work, setWork] = useState(restored.work);
  // Each list begins with nothing to undo, at its own first question.
  const [begun, setBegun] = useState(0);
  const [before, setBefore] = useState<Work>();
  /** The sheets of the workbook in hand, each with what is decided on it. */
  const [sheets, setSheets] = useState<readonly Work[]>([]);
  const [told, setNotices] = useState(restored.notices);
  const [busy, setBusy] = useState<{ name: string; done: number; onCancel: () => void }>();
  const [dragging, setDragging] = useState(false);

  const change = (next: Work | undefined) => {
    setWork(next);
    onKeep(next);
  };
  const begin = ({ work: next, works = [], notices }: Opened) => {
    setNotices(next?.reading.questions.length === 0 ? [words.start.nothing, ...notices] : notices);
    if (!next) return;
    setBefore(work);
    setSheets(works);
    setBegun(begun + 1);
    change(next);
    setPart('desk');
    say(words.said.read(words.reading.questions(next.reading.questions.length)), 'spoken');
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
    setBegun(begun + 1);
    change(before);
  };
  const turnTo = (name: string) => {
    const next = sheets.find(({ table }) => table.name === name);
    if (!work || !next) return;
    setSheets(sheets.map((one) => (one.table.name === work.table.name ? work : one)));
    setBegun(begun + 1);
    change(next);
  };
  useDrop(openFile, setDragging);

  const notices = warning === undefined ? told : [...told, warning];

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
          <ul class="sheet-notices" role="alert">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
        {part === 'quote' && <QuoteCheck check={check} />}
        {part === 'desk' && (!work || busy) && (
          <SheetStart
            isPrivate={isPrivate}
            busy={busy}
            onPaste={(text, html) => begin(onPaste(text, html))}
            onFile={onFile && openFile}
          />
        )}
        {work && !busy && (
          <div hidden={part !== 'desk'}>
            <h1 class="hidden">{words.title}</h1>
            {before && (
              <p class="before">
                <button type="button" class="link" onClick={goBack}>
                  {words.start.back}
                </button>
              </p>
            )}
            {sheets.length > 1 && (
              <label class="sheet-choice">
                {words.reading.sheet}{' '}
                <select value={work.table.name} onChange={(event) => turnTo(event.currentTarget.value)}>
                  {sheets.map(({ table, reading }) => (
                    <option key={table.name} value={table.name}>
                      {table.name} ({reading.questions.length})
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Desk
              {...deskProps}
              key={begun}
              isActive={part === 'desk'}
              work={work}
              onWork={change}
              onForget={forget}
            />
          </div>
        )}
      </main>
      <Footer faq={faq} contacts={contacts} />
    </div>
  );
}

/** A file dropped anywhere on the page is opened; without this the browser would leave the page for it. */
function useDrop(open: (file: File) => void, onDragging: (dragging: boolean) => void): void {
  const latest = useRef({ open, onDragging });
  latest.current = { open, onDragging };
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      latest.current.onDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) latest.current.onDragging(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      latest.current.onDragging(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) latest.current.open(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
