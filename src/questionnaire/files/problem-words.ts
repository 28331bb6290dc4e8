/** What went wrong with a file, and what to do, in our words. */
import type { Localized } from '../../locales/localized';
import type { FileNotice, FileProblem } from './problem';

type Words<Kind, All extends { readonly kind: string }> = (
  problem: All & { readonly kind: Kind },
) => Localized;

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
/** A table of text has no sheets: the words then begin the sentence. */
const inSheet = (sheet: string, words: string) =>
  sheet === '' ? words.replace(/^./u, (first) => first.toUpperCase()) : `Sheet “${sheet}”: ${words}`;
const inSheetZh = (sheet: string) => (sheet === '' ? '' : `工作表“${sheet}”：`);

const problems: { readonly [Kind in FileProblem['kind']]: Words<Kind, FileProblem> } = {
  'too-large': ({ bytes, limit }) => ({
    en: `The file has ${megabytes(bytes)} MB; at most ${megabytes(limit)} MB are read. Remove pictures or sheets that are not needed.`,
    'zh-CN': `文件大小为 ${megabytes(bytes)} MB，最多可读取 ${megabytes(limit)} MB。请删除不需要的图片或工作表。`,
  }),
  'unpacks-too-large': ({ part, limit }) => ({
    en: `Its part ${part} unpacks to more than ${megabytes(limit)} MB. A questionnaire never does; the file may be made to do harm.`,
    'zh-CN': `其中的 ${part} 解压后超过 ${megabytes(limit)} MB。正常问卷不会如此，该文件可能是恶意构造的。`,
  }),
  'too-many-parts': ({ count, limit }) => ({
    en: `The file holds ${count} parts; at most ${limit} are read.`,
    'zh-CN': `文件包含 ${count} 个部分，最多可读取 ${limit} 个。`,
  }),
  'too-many-sheets': ({ count, limit }) => ({
    en: `The workbook has ${count} sheets; at most ${limit} are read.`,
    'zh-CN': `工作簿有 ${count} 个工作表，最多可读取 ${limit} 个。`,
  }),
  'too-many-rows': ({ sheet, row, limit }) => ({
    en: inSheet(sheet, `text stands in row ${row}; at most ${limit} rows are read. Split the list.`),
    'zh-CN': `${inSheetZh(sheet)}第 ${row} 行仍有文字，最多可读取 ${limit} 行。请拆分后再打开。`,
  }),
  'too-many-columns': ({ sheet, row, columns, limit }) => ({
    en: inSheet(sheet, `row ${row} reaches to column ${columns}; at most ${limit} columns are read.`),
    'zh-CN': `${inSheetZh(sheet)}第 ${row} 行达到第 ${columns} 列，最多可读取 ${limit} 列。`,
  }),
  'cell-too-long': ({ sheet, cell, characters, limit }) => ({
    en: inSheet(sheet, `cell ${cell} has ${characters} characters; at most ${limit} are read.`),
    'zh-CN': `${inSheetZh(sheet)}单元格 ${cell} 有 ${characters} 个字符，最多可读取 ${limit} 个。`,
  }),
  'declares-entities': ({ part }) => ({
    en: `Its part ${part} declares a document type, which no spreadsheet does. The file may be made to do harm.`,
    'zh-CN': `其中的 ${part} 声明了文档类型，正常的电子表格不会如此，该文件可能是恶意构造的。`,
  }),
  broken: ({ part }) => ({
    en: `The file is damaged${part && ` (${part})`}. Open it in a spreadsheet, save it again and try that.`,
    'zh-CN': `文件已损坏${part && `（${part}）`}。请用电子表格软件打开并重新保存后再试。`,
  }),
  empty: () => ({ en: 'The file is empty.', 'zh-CN': '文件为空。' }),
  'no-text': () => ({ en: 'No text stands in it.', 'zh-CN': '其中没有文字。' }),
  'old-workbook': () => ({
    en: 'This is a workbook of the old form (.xls). Save it as .xlsx and open that.',
    'zh-CN': '这是旧格式的工作簿（.xls）。请另存为 .xlsx 后再打开。',
  }),
  'binary-workbook': () => ({
    en: 'This is a binary workbook (.xlsb). Save it as .xlsx and open that.',
    'zh-CN': '这是二进制工作簿（.xlsb）。请另存为 .xlsx 后再打开。',
  }),
  encrypted: () => ({
    en: 'The workbook is protected by a password. Save it without one, or copy its cells and paste them here.',
    'zh-CN': '工作簿受密码保护。请取消密码后保存，或复制单元格并粘贴到此处。',
  }),
  'open-document': () => ({
    en: 'This is an OpenDocument file. Save it as .xlsx or .csv and open that.',
    'zh-CN': '这是 OpenDocument 文件。请另存为 .xlsx 或 .csv 后再打开。',
  }),
  'other-document': () => ({
    en: 'This is neither a workbook nor a text, whatever its name says. Copy the questions and paste them here.',
    'zh-CN': '无论文件名如何，它既不是工作簿也不是文本。请复制其中的问题并粘贴到此处。',
  }),
  'no-workbook': () => ({
    en: 'No sheet of a workbook is in it. From a text document, copy the questions and paste them here.',
    'zh-CN': '其中没有工作表。如为文字文档，请复制其中的问题并粘贴到此处。',
  }),
  'unknown-encoding': () => ({
    en: 'Its characters are in an encoding that is not known here. Save it as UTF-8 and open that.',
    'zh-CN': '无法识别其字符编码。请另存为 UTF-8 后再打开。',
  }),
};

const notices: { readonly [Kind in FileNotice['kind']]: Words<Kind, FileNotice> } = {
  'macros-ignored': () => ({
    en: 'Its macros were ignored: only values are read.',
    'zh-CN': '已忽略其中的宏：只读取数值与文字。',
  }),
  'links-ignored': () => ({
    en: 'Its links to other workbooks were ignored: the values saved in this one are read.',
    'zh-CN': '已忽略指向其他工作簿的链接：只读取本文件中保存的值。',
  }),
  'sheet-hidden': ({ sheet }) => ({
    en: `Sheet “${sheet}” is hidden in the workbook.`,
    'zh-CN': `工作表“${sheet}”在工作簿中是隐藏的。`,
  }),
  'sheet-skipped': ({ sheet, problem }) => {
    const why = fileProblemWords(problem);
    return {
      en: `Sheet “${sheet}” was not read. ${why.en}`,
      'zh-CN': `未读取工作表“${sheet}”。${why['zh-CN'] ?? why.en}`,
    };
  },
  'rows-hidden': ({ sheet, count }) => ({
    en: `Sheet “${sheet}” has ${count} hidden ${count === 1 ? 'row' : 'rows'}; nothing in them is asked.`,
    'zh-CN': `工作表“${sheet}”有 ${count} 个隐藏行，其中的内容不作为问题。`,
  }),
  'formulas-without-value': ({ sheet, count }) => ({
    en: `Sheet “${sheet}” has ${count} ${count === 1 ? 'formula' : 'formulas'} without a saved value. Open it in a spreadsheet and save it to have them.`,
    'zh-CN': `工作表“${sheet}”有 ${count} 个公式未保存结果。请用电子表格软件打开并保存后再试。`,
  }),
  encoding: ({ label }) => ({
    en: `Read as ${label}. If characters are wrong, save it as UTF-8.`,
    'zh-CN': `按 ${label} 编码读取。如有乱码，请另存为 UTF-8。`,
  }),
};

/** What could not be read, where, and what to do. */
export function fileProblemWords(problem: FileProblem): Localized {
  const words = problems[problem.kind] as (problem: FileProblem) => Localized;
  return words(problem);
}

/** What is worth knowing of a file that was read. */
export function fileNoticeWords(notice: FileNotice): Localized {
  const words = notices[notice.kind] as (notice: FileNotice) => Localized;
  return words(notice);
}
