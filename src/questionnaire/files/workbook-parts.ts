/** The parts of a workbook beside its sheets. ECMA-376 part 1, 18. */
import { isDateFormat, unescapeCell } from './cell';
import { FileError } from './problem';
import type { XmlListener } from './xml';

/** Reads one part, where the workbook has it. @returns false where it has not. */
export type ReadPart = (path: string, listener: XmlListener) => boolean;

interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

interface WorkbookInfo {
  readonly sheets: readonly SheetEntry[];
  readonly since1904: boolean;
  readonly stringsPath: string | undefined;
  readonly stylesPath: string | undefined;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** By id. Targets outside the file are left out: nothing is ever opened but this file. */
function readRelations(of: string, read: ReadPart): ReadonlyMap<string, Relation> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  read(`${folder}_rels/${of.slice(folder.length)}.rels`, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : resolved(folder + target);
      const type = (attribute('Type') ?? '').split('/').at(-1) ?? '';
      relations.set(attribute('Id') ?? '', { type, path });
    },
  });
  return relations;
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** @throws FileError `no-workbook` where the file holds none. */
export function readWorkbookInfo(read: ReadPart): WorkbookInfo {
  const office = [...readRelations('', read).values()].find(({ type }) => type === 'officeDocument');
  const path = office?.path ?? 'xl/workbook.xml';
  const relations = readRelations(path, read);
  const sheets: SheetEntry[] = [];
  let since1904 = false;
  const found = read(path, {
    open: (name, attribute) => {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const id = attribute('r:id') ?? attribute('id') ?? '';
      const relation = relations.get(id);
      if (relation?.type !== 'worksheet') return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute('name') ?? '', path: relation.path, hidden });
    },
  });
  if (!found || sheets.length === 0) throw new FileError({ kind: 'no-workbook' });
  const pathOf = (wanted: string) => [...relations.values()].find(({ type }) => type === wanted)?.path;
  return { sheets, since1904, stringsPath: pathOf('sharedStrings'), stylesPath: pathOf('styles') };
}

/** The texts that cells share. Runs of one text are joined, what tells how to say it is left out. */
export function readStrings(path: string, read: ReadPart): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  read(path, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = !inReading;
    },
    text: (words) => {
      if (inText) text += words;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') strings.push(unescapeCell(text));
    },
  });
  return strings;
}

/** For each style of a cell whether it shows a number as a date. */
export function readDateStyles(path: string, read: ReadPart): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  read(path, {
    open: (name, attribute) => {
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(isDateFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
