import { writeClipboard } from '../../src/browser/clipboard';
import type { Faq } from '../../src/faq/model';
import type { Locale } from '../../src/locales/locale';
import { sheetMessagesFor } from '../../src/locales/sheet/sheet-messages';
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
  work: Work,
  { faq, locale }: { readonly faq: Faq; readonly locale: Locale },
): Promise<TakenOut> {
  const { out } = sheetMessagesFor(locale);
  const { reading, decisions } = work;
  const sheet = { reading, decisions, faq, locale };
  const base = `${work.name.replace(/\.\w+$/u, '') || 'questionnaire'}-${out.name}`;
  const file = (ending: string, type: string, content: BlobPart): TakenOut => {
    const name = `${base}.${ending}`;
    return { said: out.saved(name), file: { name, blob: new Blob([content], { type }) } };
  };
  switch (form) {
    case 'workbook':
      return file(
        'xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        toWorkbook(sheet),
      );
    case 'csv':
      return file('csv', 'text/csv', toCsv(sheet));
    case 'markdown':
      return file('md', 'text/markdown', toMarkdown(sheet));
    case 'html':
      return file('html', 'text/html', toHtml(sheet));
    case 'work':
      return file('json', 'application/json', workFile(work));
    default: {
      const { accepted, 'not-said': notSaid } = tally(work);
      await writeClipboard({ plain: columnForClipboard(answerColumn(sheet)) });
      return { said: out.columnDone(accepted + notSaid) };
    }
  }
}
