import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createFinder } from '../../../src/search/finder';
import { foldChinese } from '../../../src/search/simplified';
import { generatedWords } from '../../tools/word-lists';
import { officialIndex } from './official-index';

const find = createFinder(officialIndex);
const first = (query: string) => find(query).hits[0];

it('the generated words are those of the table; else `npm run search:words` writes them', {
  tags: 'many-inputs',
}, () => {
  for (const [path, text] of Object.entries(generatedWords())) {
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8') === text, path).toBe(true);
  }
});

it.each([
  'litigation hold',
  'detection rules',
  'complaints',
  'primary school',
  'missing invoice',
  'wake me up',
  'generally speaking',
  'are you employed',
  'intelligent design',
])('“%s” is ordinary English: no entry is certain', (query) => {
  expect(find(query).hits.filter(({ confident }) => confident)).toEqual([]);
});

it.each([
  ['limitation of physical separation', '5.2'],
  ['delection of data', '2.1'],
  ['encrption at rest', '2.2'],
])('“%s” is still found: %s', (query, entry) => {
  expect(first(query)?.entry.id).toBe(entry);
});

it.each([
  ['客戶資料會不會跨境傳輸', '客户资料会不会跨境传输', '4.2'],
  ['業者會存取客戶資料嗎', '业者会存取客户资料吗', '3.1'],
  ['資料的所有權歸誰', '资料的所有权归谁', '2.1'],
  ['內存與網絡的隔離', '内存与网络的隔离', '3.2'],
  ['金鑰由誰管理', '金钥由谁管理', '2.2'],
])('Traditional “%s” is read as Simplified “%s”: %s', (traditional, simplified, entry) => {
  expect(foldChinese(traditional)).toBe(simplified);
  expect(first(traditional)?.entry.id).toBe(entry);
  expect(find(traditional).hits.map(({ score }) => score)).toEqual(
    find(simplified).hits.map(({ score }) => score),
  );
});

it('folding Chinese changes no length beyond compatibility forms, and what is folded stays', () => {
  const text = '資料隔離 data 數據ａ';
  expect(foldChinese(text)).toHaveLength(text.length);
  expect(foldChinese(foldChinese(text))).toBe(foldChinese(text));
});
