import type { Entry } from '../../src/faq/model';
import type { Locale } from '../../src/locales/locale';
import { localize } from '../../src/locales/localized';
import type { SheetMessages } from '../../src/locales/sheet/en';
import { sheetMessagesFor } from '../../src/locales/sheet/sheet-messages';
import { openFile } from '../../src/questionnaire/files/open-file';
import { FileError } from '../../src/questionnaire/files/problem';
import { fileNoticeWords, fileProblemWords } from '../../src/questionnaire/files/problem-words';
import { type ReadBack, readWorkFile, workFileStart } from '../../src/questionnaire/saved-work';
import { beginWork } from '../../src/questionnaire/work';
import type { Opened } from '../../src/ui/sheet/Sheet';

/** What reading back saved work gave, as the sheet begins with it. */
export function openedFrom(back: ReadBack | undefined, { kept }: SheetMessages): Opened {
  if (!back) return { notices: [] };
  if (back.kind !== 'work') return { notices: [kept[back.kind]] };
  return { work: back.work, notices: back.changed > 0 ? [kept.changed(back.changed)] : [] };
}

/**
 * Reads a file of any kind: saved work, a workbook, a text. The sheet that asks most is in hand first.
 * Rejects with an Error whose message is for the person, or with the signal’s reason.
 */
export async function bringFile(
  file: File,
  options: Parameters<typeof openFile>[1],
  entries: readonly Entry[],
  locale: Locale,
): Promise<Opened> {
  if ((await file.slice(0, workFileStart.length).text()) === workFileStart)
    return openedFrom(readWorkFile(await file.text(), entries), sheetMessagesFor(locale));
  const { tables, notices } = await openFile(file, options).catch((error: unknown) => {
    throw error instanceof FileError ? new Error(localize(fileProblemWords(error.problem), locale)) : error;
  });
  const works = tables.map((table) => beginWork(file.name, table));
  const asked = works.map(({ reading }) => reading.questions.length);
  const work = works[asked.indexOf(Math.max(...asked))];
  return {
    ...(work && { work }),
    works,
    notices: notices.map((notice) => localize(fileNoticeWords(notice), locale)),
  };
}
