import { useMemo, useState } from 'preact/hooks';
import { reportRejection } from '../../src/browser/report-error';
import { type KeptSheet, keptSheet } from '../../src/browser/sheet';
import { createKeeper } from '../../src/browser/sheet-keeper';
import { notesOf } from '../../src/faq/notes';
import { sheetMessagesFor } from '../../src/locales/sheet/sheet-messages';
import { createAnswerer } from '../../src/questionnaire/answer';
import { readWork, saveDecisions, saveList } from '../../src/questionnaire/saved-work';
import { tableFromHtml } from '../../src/questionnaire/text/table-from-html';
import { tableFromText } from '../../src/questionnaire/text/table-from-text';
import { createQuoteChecker } from '../../src/questionnaire/verbatim';
import { beginWork, type Work } from '../../src/questionnaire/work';
import { Sheet } from '../../src/ui/sheet/Sheet';
import type { Outgoing } from '../../src/ui/sheet/TakeOut';
import { type SurfaceContext, startSurface } from '../shared/start-surface';
import { bringFile, openedFrom } from './bring-file';
import { takeOut } from './take-out';

interface Props extends SurfaceContext {
  readonly kept: KeptSheet | undefined;
}

/** Made when first needed. */
function lazily<Argument, Result>(
  make: () => (argument: Argument) => Result,
): (argument: Argument) => Result {
  let made: ((argument: Argument) => Result) | undefined;
  return (argument) => {
    made ??= make();
    return made(argument);
  };
}

/** The same object as long as the list and its corrections are the same: it is large, and kept once. */
function rememberList(): (work: Work) => object {
  let last: { readonly of: Work; readonly list: object } | undefined;
  return (work) => {
    const isSame =
      last?.of.name === work.name && last.of.table === work.table && last.of.corrections === work.corrections;
    if (!last || !isSame) last = { of: work, list: saveList(work) };
    return last.list;
  };
}

const listOf = rememberList();

const forms: readonly Outgoing[] = ['column', 'workbook', 'csv', 'markdown', 'html', 'work'];

function QuestionnaireSheet({ kept, isPrivate, faq, locale, surface }: Props) {
  const words = sheetMessagesFor(locale);
  const [tooLarge, setTooLarge] = useState(false);
  const { entries, back, tools } = useMemo(() => {
    const entries = [...faq.entries, ...faq.team];
    return {
      entries,
      tools: {
        answer: lazily(() => createAnswerer(entries)),
        check: lazily(() => createQuoteChecker(entries)),
      },
      back: kept && readWork(kept.list, kept.decisions, entries),
    };
  }, [faq, kept]);
  const keep = useMemo(() => createKeeper(isPrivate, () => setTooLarge(true)), [isPrivate]);
  return (
    <Sheet
      {...tools}
      faq={faq}
      contacts={surface.common.contacts}
      find={surface.common.find}
      notesOf={notesOf}
      isPrivate={isPrivate}
      restored={openedFrom(back, words)}
      warning={tooLarge ? words.kept.tooLarge : undefined}
      onPaste={(text, html) => ({
        work: beginWork('', tableFromHtml(html) ?? tableFromText(text)),
        notices: [],
      })}
      onFile={(file, signal, onProgress) => bringFile(file, { signal, onProgress }, entries, locale)}
      onKeep={(work) => {
        setTooLarge(false);
        keep(work && { list: listOf(work), decisions: () => saveDecisions(work) });
      }}
      forms={forms}
      onOut={(form, work) => takeOut(form, work, { faq, locale })}
    />
  );
}

await startSurface(
  (context: Props) => <QuestionnaireSheet {...context} />,
  async () => ({ kept: await reportRejection(keptSheet(), 'reading the questionnaire') }),
  () => true,
);
