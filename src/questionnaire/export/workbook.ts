/** The least of a workbook that spreadsheets open without a word: ECMA-376 part 1, 18. */
import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from '../../faq/escape';
import { localize } from '../../locales/localized';
import { answerRows } from './answer-rows';
import type { AnswerSheet } from './answer-sheet';
import { isLive } from './cell-text';
import { documentTitle } from './export-words';
import { sheetNames } from './sheet-names';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Of the columns, in characters, in their order. */
const widths = [10, 20, 50, 18, 80, 40, 50, 22];

/** What a cell can hold, in UTF-16 units; what is longer goes on in the row below. */
const longestCell = 32_767;

/** Indexes into `cellXfs`: wrapped text, bold titles, text that stays text when somebody edits it. */
const style = { text: 0, title: 1, inert: 2 } as const;

const styles =
  `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="3">${[
    ['0', ''],
    ['1', ''],
    ['0', ' quotePrefix="1"'],
  ]
    .map(
      ([font, more]) =>
        `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyAlignment="1"${more}><alignment vertical="top" wrapText="1"/></xf>`,
    )
    .join(
      '',
    )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * The answers as an `.xlsx` file, every cell a text: none is a formula, whatever it begins with.
 * @param sheets one at least; of several, each keeps its name.
 */
export function toWorkbook(sheets: readonly AnswerSheet[]): Uint8Array<ArrayBuffer> {
  const names =
    sheets.length === 1
      ? sheets.map(({ locale }) => localize(documentTitle, locale))
      : sheetNames(sheets.map(({ reading }) => reading.table.name));
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `${head}<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
  const each = (write: (number: number, name: string) => string) =>
    names.map((name, at) => write(at + 1, name)).join('');
  const parts = {
    '[Content_Types].xml':
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}` +
      `${each((number) => override(`worksheets/sheet${number}.xml`, 'worksheet'))}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(
      (number, name) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      each((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)) +
        relation('styles', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(answerRows(sheet))]),
    ),
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>;
}

function sheetXml(rows: readonly (readonly string[])[]): string {
  const [titles = [], ...answers] = rows;
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const written = [titles, ...answers.flatMap(inRows)].map((cells, row) => {
    const inner = cells.map((text) => cellXml(text, row === 0));
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  return (
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${written.join('')}</sheetData></worksheet>`
  );
}

function cellXml(text: string, isTitle: boolean): string {
  const at = isTitle ? style.title : isLive(text) ? style.inert : style.text;
  if (text === '') return `<c s="${at}"/>`;
  return `<c s="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** One row; further ones where a cell holds more than a cell can. */
function inRows(cells: readonly string[]): readonly (readonly string[])[] {
  const longest = Math.max(...cells.map((text) => text.length));
  const count = Math.max(1, Math.ceil(longest / longestCell));
  return Array.from({ length: count }, (_, at) =>
    cells.map((text) => text.slice(at * longestCell, (at + 1) * longestCell)),
  );
}

/** What XML cannot hold is written as spreadsheets do, and so is text that looks like that; ECMA-376 part 1, 22.9.2.19. */
function escapeXml(text: string): string {
  return escapeHtml(
    text
      .replace(/\p{Cs}/gu, '\uFFFD')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(
        /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g,
        (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ),
  );
}
