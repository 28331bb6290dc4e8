import { describe, expect, it } from 'vitest';
import { escapeForeignMarkdown, escapeHtml, escapeMarkdown } from '../../../src/faq/escape';

describe('words in Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['\\ ` * _ [a] <b> ~ &', '\\\\ \\` \\* \\_ \\[a\\] \\<b\\> \\~ \\&'],
    ['# a\n  + b\n- c\n: d\n===', '\\# a\n  \\+ b\n\\- c\n\\: d\n\\==='],
    ['1. a\n  12) b', '1\\. a\n  12\\) b'],
    ['C# is 1. and A1. is 2) - a: b = c + d', 'C# is 1. and A1. is 2) - a: b = c + d'],
    ['A1. a\nA2) b', 'A1. a\nA2) b'],
  ])('%j are written %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['1. a\n  12) b\n  - c', '1\\. a\n  12\\) b\n  \\- c'],
    ['A1. a\nA2) b - c', 'A1. a\nA2) b - c'],
    ['a.b //c', 'a\\.b \\//c'],
  ])('%j of a team are written %j', (text, written) => {
    expect(escapeForeignMarkdown(text)).toBe(written);
  });
});

it('words in HTML, and in its attributes, are no markup', () => {
  expect(escapeHtml(`<a href="x" id='y'>&lt;`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;lt;');
});
