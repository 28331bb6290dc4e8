import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../../../src/kit/folder/markdown-text';

describe('Markdown as the plain text of an answer', () => {
  it.each<[string, string, string]>([
    ['a line that only ends in the source', 'We\ndo.\n\nYou do not.', 'We do.\n\nYou do not.'],
    ['Chinese lines', '由网络团队\n审批。\n第二行', '由网络团队审批。第二行'],
    ['emphasis', '**We** do _it_ `now`.', 'We do it now.'],
    ['a link', 'See [the wiki](https://w.example/a_b).', 'See the wiki (https://w.example/a_b).'],
    [
      'an address that is its own link',
      '<https://w.example/> and [https://w.example/](https://w.example/)',
      'https://w.example/ and https://w.example/',
    ],
    ['a mail address', '[Ask](mailto:a@b.example) or <a@b.example>', 'Ask (a@b.example) or a@b.example'],
    ['a list', '- one\n- two\n  - three\n', '• one\n\n• two\n\n– three'],
    ['a numbered list', '3. one\n4. two\n', '3. one\n\n4. two'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |\n', 'a | b\n\n1 | 2'],
    ['code', '```\nx = 1\ny = 2\n```\n', 'x = 1\n\ny = 2'],
    ['a break', 'one  \ntwo<br>three', 'one\n\ntwo\n\nthree'],
    ['words struck out, whose marks stay', 'We ~~do~~ do not.', 'We ~~do~~ do not.'],
    ['a comment of the authors', 'One.\n\n<!-- ask Ann -->\n\nTwo. <!-- why? -->', 'One.\n\nTwo.'],
    ['signs that stand for themselves', '1 \\* 2 &amp; 3 &lt; 4', '1 * 2 & 3 < 4'],
    ['a quotation', '> They do.', 'They do.'],
    ['headings further down', 'One.\n\n## Then\n\nTwo.', 'One.\n\nThen\n\nTwo.'],
  ])('takes %s', (_, source, text) => {
    expect(plainMarkdown(source)).toEqual({ text, leftOut: [] });
  });

  it('sets a heading of the first level apart', () => {
    expect(plainMarkdown('# Who *does*?\n\nWe.')).toEqual({ heading: 'Who does?', text: 'We.', leftOut: [] });
  });

  it.each([
    ['One.\n\n![plan](p.png)', 'One.\n\nplan', 'an image', 3],
    ['One.\n\n<table><tr><td>x</td></tr></table>', 'One.', 'HTML', 3],
    ['See [this](other.md).', 'See this.', 'a link within the folder', 1],
  ])('says what it leaves out of %j', (source, text, what, line) => {
    expect(plainMarkdown(source)).toEqual({ text, leftOut: [{ what, line }] });
  });
});
