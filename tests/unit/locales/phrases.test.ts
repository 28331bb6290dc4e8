import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialNotes } from '../../../src/faq/notes';
import { phrases } from '../../../src/locales/phrases';

const clauses = officialNotes.statements.flatMap(({ clause }) => clause['zh-CN'] ?? []);
const summaries = Object.values(officialNotes.summaries).flatMap((text) => text['zh-CN'] ?? []);

/** Words of these texts, the trade's own among them, that no line may cut. */
const words =
  '硬件 密钥 安全组 账号 租户 云产品 路由 防火墙 多因素 强加密 数据链路层 子网 未授权 可用区 阿里云 用户组 沙箱 跨境 监控 运维 用户名'.split(
    ' ',
  );

describe('where a line of Chinese may end', () => {
  it.each([...clauses, ...summaries])('is never within a word: %s', (text) => {
    const pieces = phrases(text, 'zh-CN');
    expect(pieces.join('')).toBe(text);
    for (const word of words.filter((each) => text.includes(each)))
      expect(pieces.join('|'), word).toContain(word);
    // What opens no line: punctuation, and what belongs to the word before.
    expect(pieces.filter((piece) => /^[，。、；：）\s的和与]/u.test(piece))).toEqual([]);
  });

  it.each([...clauses, ...summaries])('comes soon enough for the narrowest panel: %s', (text) => {
    const unbroken = phrases(text, 'zh-CN').flatMap((piece) => piece.match(/\p{Script=Han}+/gu) ?? []);
    expect(unbroken.filter((run) => run.length > 9)).toEqual([]);
  });

  it('leaves any text as it is, cut into pieces', () => {
    const text = fc.string({ unit: fc.constantFrom(...'您的密钥由阿里云和 KMS，（API）。'), maxLength: 60 });
    fc.assert(
      fc.property(text, (each) => {
        expect(phrases(each, 'zh-CN').join('')).toBe(each);
      }),
    );
  });

  it('is at the spaces of other languages', () => {
    expect(phrases('Configuring security groups', 'en')).toEqual(['Configuring security groups']);
  });
});
