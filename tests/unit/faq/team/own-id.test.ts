import { describe, expect, it } from 'vitest';
import { imitatesOfficial, isOwnId } from '../../../../src/faq/team/own-id';

describe('an id that could be read as an official number', () => {
  it.each([
    ['1', [...'lI|!ıΙІӀ１①𝟏']],
    ['0', [...'oOΟοОо０']],
    ['3', [...'ЗзƷ３③']],
    ['6', [...'б６⑥']],
    ['2', [...'２②²₂٢२']],
  ])('with a look-alike of %s', (_digit, lookAlikes) => {
    const accepted = lookAlikes.filter(
      (letter) =>
        !imitatesOfficial(`${letter}.2`) || !imitatesOfficial(`2.${letter}`) || isOwnId(`${letter}.2`),
    );
    expect(accepted).toEqual([]);
  });

  it('whatever stands between the digits', () => {
    const separators = [...'.-_·•‧∙⋅・,:。．。'];
    expect(separators.filter((separator) => !imitatesOfficial(`1${separator}2`))).toEqual([]);
    expect(imitatesOfficial('1..2')).toBe(true);
    expect(imitatesOfficial('1;2')).toBe(false);
  });

  it.each([
    '1.2',
    '1.2.',
    '1.2.3',
    '11.22',
    ' 1 . 2 ',
    '1.\u0000\u202E2',
    '1\u0301.2',
    '3',
    '3)',
    '12',
    '3。',
    '٣',
  ])('%j', (id) => {
    expect(imitatesOfficial(id)).toBe(true);
    expect(isOwnId(id)).toBe(false);
  });

  it.each([
    ...['faq-1-2', 'FAQ-1-2', 'faqs-5-2', 'faq1-2', 'section-1-2', 'Section-3-1-2', 'sec-1-2', 'entry-1-1'],
    ...['q1-2', 'Q-1-2', 'question-1-2', 'answer-1-2', 'no-1-2', 'nr1-2', 'official-faq-1-2', 'clause-1-2'],
    ...['alibaba-cloud-security-compliance-faqs-1-2', 'aliyun-q1-2', 'faq-l-2', 'faq-1-O', 'entry-I-2'],
    ...['faq-one-two', 'section-i-ii', 'entry-IV-1', 'official-first-second'],
    ...['faq 1.2', 'section\u31641.2', '§1.2', 'FAQ#1.2', 'ｆａｑ-１-２'],
  ])('%j, announced by a word', (id) => {
    expect(imitatesOfficial(id)).toBe(true);
    expect(isOwnId(id)).toBe(false);
  });

  it.each([
    ...['faq-vpn', 'entry-1', 'q1', 'section-a', 'no-vpn-1-2', 'vpn-1-2', 'note-1-2', 'acme-2026-11'],
    ...['query-1-2', 'faq-1-a', 'faq', 'q-and-a', 'cloud-9', 'security-groups'],
    ...['one-two', 'faq-one', 'entry-v-team', 'vpn-one-two', 'faq-ivy-two'],
  ])('%j is no such', (id) => {
    expect(imitatesOfficial(id)).toBe(false);
    expect(isOwnId(id)).toBe(true);
  });

  it.each(['l', 'O', 'vpn-1', 'a1.2', '1.2a', 'x3', '1a', '', '.', '1-a', 'section 3'])('is not %j', (id) => {
    expect(imitatesOfficial(id)).toBe(false);
  });

  it('is looked for in ids that are not too long', () => {
    const id = (digits: number) => `1.${'2'.repeat(digits)}`;
    expect(imitatesOfficial(id(62))).toBe(true);
    expect(imitatesOfficial(id(63))).toBe(false);
  });
});

describe('an id of one’s own', () => {
  it.each(['a', 'vpn', 'VPN-access', 'a-1-b', 'S3', 'O2', `a${'b'.repeat(63)}`])('may be %j', (id) => {
    expect(isOwnId(id)).toBe(true);
  });

  it.each([
    '',
    '1a',
    '-a',
    'a-',
    'a--b',
    'a b',
    'a.b',
    'a_b',
    'é',
    'vрn',
    'ｖｐｎ',
    'vpn\n',
    '安全组',
    'l-1',
    `a${'b'.repeat(64)}`,
  ])('may not be %j', (id) => {
    expect(isOwnId(id)).toBe(false);
  });
});
