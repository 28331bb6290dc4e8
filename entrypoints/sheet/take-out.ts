import { writeClipboard } from '../../src/browser/clipboard';
import type { Faq } from '../../src/faq/model';
import type { Locale } from '../../src/locales/locale';
import { sheetMessagesFor } from '../../src/locales/sheet/sheet-messages';
import { type Book, decidedSheets, inHand } from '../../src/questionnaire/book';
import { answerColumn, columnForClipboard } from '../../src/questionnaire/export/answer-column';
import { toCsv } from '../../src/questionnaire/export/csv';
import { toHtml, toMarkdown } from '../../src/questionnaire/export/document';
import { toWorkbook } from '../../src/questionnaire/export/workbook';
import { workFile } from '../../src/questionnaire/saved-work';
import { tally, type Work } from '../../src/questionnaire/work';
import type { Outgoing, TakenOut } from '../../src/ui/sheet/TakeOut';

/** Writes the answers in a form: on the clipboard, or as a file for the browser to save. */
export async function takeOut(
  form: Outgoing,
  book: Book,
  { faq, locale }: { readonly faq: Faq; readonly locale: Locale },
): Promise<TakenOut> {
  const { out } = sheetMessagesFor(locale);
  const answersOf = ({ reading, decisions }: Work) => ({ reading, decisions, faq, locale });
  const sheets = decidedSheets(book);
  const answers = sheets.map(answersOf);
  const base = `${inHand(book).name.replace(/\.\w+$/u, '') || 'questionnaire'}-${out.name}`;
  const file = (ending: string, type: string, content: BlobPart): TakenOut => {
    const name = `${base}.${ending}`;
    const isPart = ending !== 'json' && book.sheets.length > 1;
    const said = isPart
      ? out.savedSheets(
          name,
          sheets.map(({ table }) => table.name),
        )
      : out.saved(name);
    return { said, file: { name, blob: new Blob([content], { type }) } };
  };
  switch (form) {
    case 'workbook':
      return file(
        'xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        toWorkbook(answers),
      );
    case 'csv':
      return file('csv', 'text/csv', toCsv(answers));
    case 'markdown':
      return file('md', 'text/markdown', toMarkdown(answers));
    case 'html':
      return file('html', 'text/html', toHtml(answers));
    case 'work':
      return file('json', 'application/json', workFile(book));
    default: {
      const work = inHand(book);
      const { accepted, 'not-said': notSaid } = tally(work);
      await writeClipboard({ plain: columnForClipboard(answerColumn(answersOf(work))) });
      return { said: out.columnDone(accepted + notSaid) };
    }
  }
}
