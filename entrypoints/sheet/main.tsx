import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { createEntryReader } from '../../src/browser/library-entries';
import { showWorkingTab, waitForTurn } from '../../src/browser/one-tab';
import { reportRejection } from '../../src/browser/report-error';
import { type KeptSheet, keptSheet } from '../../src/browser/sheet';
import { createKeeper } from '../../src/browser/sheet-keeper';
import type { Entry } from '../../src/faq/model';
import { notesOf } from '../../src/faq/notes';
import { createAnswerers } from '../../src/questionnaire/answer';
import { bringFile, bringPaste, type EntriesFor, openedFrom } from '../../src/questionnaire/bring-in';
import { withLibrary } from '../../src/questionnaire/check-text';
import { createKeepables, type Extent } from '../../src/questionnaire/keepable';
import { lazily, once } from '../../src/questionnaire/lazily';
import { quotedEntries, readWork } from '../../src/questionnaire/saved-work';
import { createQuoteSteps } from '../../src/questionnaire/verbatim';
import { OtherTab } from '../../src/ui/sheet/OtherTab';
import { Sheet } from '../../src/ui/sheet/Sheet';
import type { Outgoing } from '../../src/ui/sheet/TakeOut';
import { type SurfaceContext, startSurface } from '../shared/start-surface';
import { takeOut } from './take-out';

interface Props extends SurfaceContext {
  readonly stored: KeptSheet | undefined;
}

const keepables = createKeepables();

const forms: readonly Outgoing[] = ['column', 'workbook', 'csv', 'markdown', 'html', 'work'];

const reader = createEntryReader();

function QuestionnaireSheet({ stored, isPrivate, faq, search, locale, surface, library }: Props) {
  const { find, isReading, libraryEntry } = surface.common;
  const [kept, setKept] = useState<Extent>('all');
  const entries = useMemo(() => [...faq.entries, ...faq.team], [faq]);
  const checkOwn = useMemo(() => once(() => createQuoteSteps(entries)), [entries]);
  const answerers = useMemo(() => once(() => createAnswerers(search.index)), [search]);
  // As soon as the search has it, too.
  const inLibrary = isReading ? undefined : search.libraryIndex;
  const answer = useMemo(
    () => lazily(() => (inLibrary ? answerers().withLibrary(inLibrary) : answerers().own)),
    [answerers, inLibrary],
  );
  const checkBoth = useMemo(
    () => inLibrary && lazily(() => withLibrary(checkOwn(), inLibrary)),
    [checkOwn, inLibrary],
  );
  // Another function whenever more of the library has been read.
  const check = useCallback(
    function* (text: string) {
      return checkBoth ? yield* checkBoth(text) : { quotes: yield* checkOwn()(text), isReading };
    },
    [checkOwn, checkBoth, isReading, library],
  );
  useEffect(() => reader.follow(library), [library]);
  const entriesFor = useCallback(
    async (ids: readonly string[]) => {
      const others = ids.filter((id) => !entries.some((entry) => entry.id === id));
      // Asking for one of them has the library read.
      for (const id of others) libraryEntry(id);
      return [...entries, ...(await reader.read(others))];
    },
    [entries, libraryEntry],
  );
  const quoted = useQuoted(stored, entries, entriesFor);
  const back = useMemo(
    () => stored && quoted && readWork(stored.list, stored.decisions, quoted),
    [stored, quoted],
  );
  const keep = useMemo(() => createKeeper(isPrivate, setKept), [isPrivate]);
  if (!quoted) return null;
  return (
    <Sheet
      answer={answer}
      check={check}
      faq={faq}
      contacts={surface.common.contacts}
      find={find}
      notesOf={notesOf}
      isPrivate={isPrivate}
      restored={openedFrom(back, locale)}
      kept={kept}
      onPaste={(text, html) => bringPaste(text, html, locale)}
      onFile={(file, signal, onProgress) => bringFile(file, { signal, onProgress }, entriesFor, locale)}
      onKeep={(book) => keep(book && keepables(book))}
      forms={forms}
      onOut={(form, book) => takeOut(form, book, { faq, locale })}
    />
  );
}

/** The entries that what was kept quotes, and all others; undefined while some of the library are read for it. */
function useQuoted(
  stored: KeptSheet | undefined,
  entries: readonly Entry[],
  entriesFor: EntriesFor,
): readonly Entry[] | undefined {
  const [quoted, setQuoted] = useState<readonly Entry[]>();
  const ids = useMemo(() => (stored ? quotedEntries(stored.decisions) : []), [stored]);
  const areKnown = ids.every((id) => entries.some((entry) => entry.id === id));
  useEffect(() => {
    if (!areKnown) void entriesFor(ids).then(setQuoted);
  }, [areKnown]);
  return areKnown ? entries : quoted;
}

const page = 'questionnaire';

interface TabProps extends SurfaceContext {
  /** When another tab, which has the sheet now, is closed; undefined where this one has it. */
  readonly turn: Promise<void> | undefined;
  readonly stored: KeptSheet | undefined;
}

/** The sheet, or, in a second tab, the way to the first until that is closed. */
function SheetTab({ turn, stored, ...context }: TabProps) {
  const [mine, setMine] = useState(turn ? undefined : { stored });
  useEffect(() => {
    const go = async () => {
      await turn;
      setMine({ stored: await readKept(context.isPrivate) });
    };
    if (!mine) void reportRejection(go(), 'waiting for the other tab');
  }, []);
  if (mine) return <QuestionnaireSheet {...context} stored={mine.stored} />;
  return (
    <OtherTab
      onShow={() => void reportRejection(showWorkingTab(page), 'showing the tab of the questionnaire')}
    />
  );
}

const readKept = (isPrivate: boolean) => reportRejection(keptSheet(isPrivate), 'reading the questionnaire');

await startSurface(
  (context: TabProps) => <SheetTab {...context} />,
  async ({ isPrivate }) => {
    // A private window keeps nothing that a second tab could overwrite.
    const turn = isPrivate
      ? undefined
      : await reportRejection(waitForTurn(page), 'waiting for the other tab');
    return turn?.isMine === false
      ? { turn: turn.come, stored: undefined }
      : { turn: undefined, stored: await readKept(isPrivate) };
  },
  'search',
  () => true,
);
