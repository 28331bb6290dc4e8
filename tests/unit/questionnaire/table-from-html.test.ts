// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { tableFromHtml } from '../../../src/questionnaire/text/table-from-html';

const rowsOf = (html: string) => tableFromHtml(html)?.rows;

describe('a table from the clipboard', () => {
  it('has merged cells in the first of their places', () => {
    const html =
      '<html><body><table><tr><td colspan=3>Title</td></tr><tr><td rowspan="2">Data</td><td>Is it?</td><td>x</td></tr><tr><td>Where?</td><td>y</td></tr></table></body></html>';
    expect(rowsOf(html)).toEqual([['Title'], ['Data', 'Is it?', 'x'], ['', 'Where?', 'y']]);
  });

  it('has the lines of its cells, and runs of blanks as one', () => {
    const html =
      '<table><tr><td>Is\n  it<br>so?</td><td><p>a</p><p>b &amp; c</p></td><td><style>x</style></td></tr></table>';
    expect(rowsOf(html)).toEqual([['Is it\nso?', 'a\nb & c', '']]);
  });

  it('is none where there is none', () => {
    expect(rowsOf('<p>Is it?</p>')).toBeUndefined();
  });

  it('costs little, whatever its spans say', () => {
    const html =
      '<table><tr><td colspan="99999999" rowspan="99999999">a</td><td>b</td></tr><tr><td>c</td></tr></table>';
    expect(rowsOf(html)?.map((cells) => cells.length)).toEqual([258, 258]);
  });
});
