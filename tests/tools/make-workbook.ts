import { strToU8, zipSync } from 'fflate';

type PlainCell = string | number | boolean | null;

/** A formula has the value that was saved with it, or none, as libraries write it. */
type CellPlan = PlainCell | { readonly formula: string; readonly value?: string | number };

export interface SheetPlan {
  readonly name: string;
  readonly rows: readonly (readonly CellPlan[])[];
  readonly hidden?: boolean;
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  /** As spreadsheets name them: “A1:C1”. */
  readonly merges?: readonly string[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const typeOf = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

function cellXml(cell: CellPlan, address: string, share: (text: string) => number): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${share(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const { formula, value } = cell;
  const type = typeof value === 'string' ? ' t="str"' : '';
  const saved = value === undefined ? '' : `<v>${escaped(String(value))}</v>`;
  return `<c r="${address}"${type}><f>${escaped(formula)}</f>${saved}</c>`;
}

function sheetXml(
  { rows, hiddenRows = [], merges = [] }: SheetPlan,
  share: (text: string) => number,
): string {
  const written = rows.map((cells, row) => {
    const hidden = hiddenRows.includes(row) ? ' hidden="1"' : '';
    const inner = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, share));
    return `<row r="${row + 1}"${hidden}>${inner.join('')}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const mergeCells = merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData>${mergeCells}</worksheet>`;
}

/**
 * Makes an `.xlsx` as spreadsheets save it, with shared strings.
 * @param more further parts by their path in the zip, or others in place of those made here.
 */
export function makeWorkbook(
  sheets: readonly SheetPlan[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const strings = new Map<string, number>();
  const share = (text: string) => {
    const at = strings.get(text) ?? strings.size;
    strings.set(text, at);
    return at;
  };
  const parts: Record<string, string | Uint8Array> = {};
  const overrides: string[] = [];
  const relations: string[] = [];
  const entries = sheets.map((sheet, at) => {
    const path = `worksheets/sheet${at + 1}.xml`;
    parts[`xl/${path}`] = sheetXml(sheet, share);
    overrides.push(`<Override PartName="/xl/${path}" ContentType="${typeOf}.worksheet+xml"/>`);
    relations.push(`<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="${path}"/>`);
    const state = sheet.hidden ? ' state="hidden"' : '';
    return `<sheet name="${escaped(sheet.name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  relations.push(`<Relationship Id="strings" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`);
  const shared = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  const all = {
    '[Content_Types].xml':
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${typeOf}.sheet.main+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${typeOf}.sharedStrings+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${shared.join('')}</sst>`,
    ...parts,
    ...more,
  };
  const files = Object.entries(all).map(([path, text]) => [
    path,
    typeof text === 'string' ? strToU8(text) : text,
  ]);
  return zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>;
}
