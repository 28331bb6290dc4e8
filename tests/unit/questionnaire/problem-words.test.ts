import { expect, it } from 'vitest';
import { fileNoticeWords, fileProblemWords } from '../../../src/questionnaire/files/problem-words';

it('names what is wrong with a file, and where', () => {
  const problem = {
    kind: 'cell-too-long',
    sheet: 'Data',
    cell: 'B7',
    characters: 40_000,
    limit: 32_767,
  } as const;
  expect(fileProblemWords(problem)).toEqual({
    en: 'Sheet “Data”: cell B7 has 40000 characters; at most 32767 are read.',
    'zh-CN': '工作表“Data”：单元格 B7 有 40000 个字符，最多可读取 32767 个。',
  });
  expect(fileNoticeWords({ kind: 'sheet-skipped', sheet: 'Data', problem })).toEqual({
    en: 'Sheet “Data” was not read. Sheet “Data”: cell B7 has 40000 characters; at most 32767 are read.',
    'zh-CN': '未读取工作表“Data”。工作表“Data”：单元格 B7 有 40000 个字符，最多可读取 32767 个。',
  });
});

it('names no sheet where there is none', () => {
  const problem = { kind: 'too-many-rows', sheet: '', row: 5001, limit: 5000 } as const;
  expect(fileProblemWords(problem).en).toBe(
    'Text stands in row 5001; at most 5000 rows are read. Split the list.',
  );
});
