import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsHtml, plainHtml } from '../../../../src/kit/folder/html-text';

describe('HTML of an answer library', () => {
  it.each([
    ['paragraphs and breaks', '<p>One.</p><P class="x">Two<br/>Three</P>', 'One.\n\nTwo\n\nThree'],
    [
      'characters that only HTML writes so',
      'A&nbsp;&amp;&nbsp;B &ldquo;c&rdquo; 1 &lt; 2',
      'A & B “c” 1 < 2',
    ],
    ['looks', '<span style="color:red">We <b>never</b> do <i>so</i>.</span>', 'We never do so.'],
    ['lists', '<ul><li>one</li><li>two<ul><li>in two</li></ul></li></ul>', '• one\n\n• two\n\n– in two'],
    ['lists with numbers', '<ol start="3"><li><p>c</p></li><li>d</li></ol>', '3. c\n\n4. d'],
    [
      'tables',
      '<table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p><p>2</p></td><td></td></tr></table>',
      'A | B\n\n1 2 |',
    ],
    [
      'links',
      'Ask <a href="https://w.example/a">here</a>, <a href="/b">there</a>.<br>',
      'Ask here (https://w.example/a), there.',
    ],
    [
      'lines of the source',
      '<div>\n  One\n  line.\n</div>\n<div>\u4f60\u597d\n\u4e16\u754c</div>',
      'One line.\n\n\u4f60\u597d\u4e16\u754c',
    ],
    ['lines that are meant', 'First.\nSecond <b>line</b>.', 'First.\n\nSecond line.'],
    ['lines of code', '<pre>a\n  b</pre>', 'a\n\nb'],
    ['comments, and what is not closed', '<p>One<!-- not this --><p>Two<li>x', 'One\n\nTwo\n\n• x'],
  ])('is plain text of its %s', (_, html, text) => {
    expect(holdsHtml(html)).toBe(true);
    expect(plainHtml(html)).toBe(text);
  });

  it.each([
    'a < b and c > d',
    'Vec<string>',
    'R&D, AT&T',
    '<tenant> is the id',
    '&lt;b&gt; is bold',
    '1 <2> 3',
    '<brief>',
  ])('is not what stands in %j', (text) => expect(holdsHtml(text)).toBe(false));

  it.each([
    ['a picture', '<p>See <img src="a.png" alt="the plan"></p>'],
    ['struck out words', '<p>We <s>do not</s> log.</p>'],
    ['raised words', '<p>10<sup>6</sup> keys</p>'],
    ['a script', '<p>a</p><script>b</script>'],
    ['a tag nobody knows', '<p>Set <tenant> first.</p>'],
    ['a tag that is spoken of', 'Write <b> before it.<br>'],
    ['text that is no HTML within it', '<p>a</p><![CDATA[b]]>'],
    ['an end that is cut off', '<p>Ask <a href="https://w.exa'],
  ])('with %s is left to somebody', (_, html) => {
    expect(plainHtml(html)).toBeUndefined();
  });

  it('loses no word and no order of words, however it is nested', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.array(tie('html'), { maxLength: 4 }).map((parts) => parts.join(' ')),
        fc
          .tuple(
            fc.constantFrom('p', 'div', 'b', 'li', 'ul', 'ol', 'span', 'td', 'tr', 'table', 'h2', 'pre'),
            tie('html'),
          )
          .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
      ),
    }));
    const wordsOf = (text: string) =>
      text
        .replace(/<[^>]*>/g, ' ')
        .replace(/(?:^|\n\n)\d+\. /g, ' ')
        .match(/[a-z0-9]+/g) ?? [];
    fc.assert(
      fc.property(html, (source) => {
        const text = plainHtml(`<div>${source}</div>`);
        if (text !== undefined) expect(wordsOf(text).join(' ')).toBe(wordsOf(source).join(' '));
      }),
    );
  });
});
