import { useMemo, useState } from 'preact/hooks';
import { reportRejection } from '../../src/browser/report-error';
import { type KeptSheet, keptSheet } from '../../src/browser/sheet';
import { createKeeper } from '../../src/browser/sheet-keeper';
import { notesOf } from '../../src/faq/notes';
import { createAnswerer } from '../../src/questionnaire/answer';
import { bringFile, bringPaste, openedFrom } from '../../src/questionnaire/bring-in';
import { createKeepables, type Extent } from '../../src/questionnaire/keepable';
import { lazily } from '../../src/questionnaire/lazily';
import { readWork } from '../../src/questionnaire/saved-work';
import { createQuoteChecker } from '../../src/questionnaire/verbatim';
import { Sheet } from '../../src/ui/sheet/Sheet';
import type { Outgoing } from '../../src/ui/sheet/TakeOut';
import { type SurfaceContext, startSurface } from '../shared/start-surface';
import { takeOut } from './take-out';

interface Props extends SurfaceContext {
  readonly stored: KeptSheet | undefined;
}

const keepables = createKeepables();

const forms: readonly Outgoing[] = ['column', 'workbook', 'csv', 'markdown', 'html', 'work'];

function QuestionnaireSheet({ stored, isPrivate, faq, locale, surface }: Props) {
  const [kept, setKept] = useState<Extent>('all');
  const { entries, back, tools } = useMemo(() => {
    const entries = [...faq.entries, ...faq.team];
    return {
      entries,
      tools: {
        answer: lazily(() => createAnswerer(entries)),
        check: lazily(() => createQuoteChecker(entries)),
      },
      back: stored && readWork(stored.list, stored.decisions, entries),
    };
  }, [faq, stored]);
  const keep = useMemo(() => createKeeper(isPrivate, setKept), [isPrivate]);
  return (
    <Sheet
      {...tools}
      faq={faq}
      contacts={surface.common.contacts}
      find={surface.common.find}
      notesOf={notesOf}
      isPrivate={isPrivate}
      restored={openedFrom(back, locale)}
      kept={kept}
      onPaste={(text, html) => bringPaste(text, html, locale)}
      onFile={(file, signal, onProgress) => bringFile(file, { signal, onProgress }, entries, locale)}
      onKeep={(book) => keep(book && keepables(book))}
      forms={forms}
      onOut={(form, book) => takeOut(form, book, { faq, locale })}
    />
  );
}

await startSurface(
  (context: Props) => <QuestionnaireSheet {...context} />,
  async ({ isPrivate }) => ({
    stored: await reportRejection(keptSheet(isPrivate), 'reading the questionnaire'),
  }),
  'none',
  () => true,
);
