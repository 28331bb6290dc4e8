// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { officialFaq } from '../../../../src/faq/official';
import { beginBook } from '../../../../src/questionnaire/book';
import type { Opened } from '../../../../src/questionnaire/bring-in';
import { emptyAnswer, type Finder } from '../../../../src/search/finder';
import { Sheet, type SheetProps } from '../../../../src/ui/sheet/Sheet';
import { renderAlone } from '../render-alone';
import { answer, lines } from './desk-alone';

const asTable = (name: string, rows: readonly string[]) => ({ name, rows: rows.map((row) => [row]) });
const oneSheet = beginBook('one.txt', [asTable('', lines)]);
const workbook = beginBook('review.xlsx', [
  asTable('Notes', ['Please answer every question.']),
  asTable('Security', lines.slice(0, 3)),
  asTable('Privacy', ['Where is personal data stored?']),
]);

function sheetAlone(
  props: Partial<SheetProps> = {},
  { locale = 'en', checked = true }: { readonly locale?: 'en' | 'zh-CN'; readonly checked?: boolean } = {},
) {
  const onKeep = vi.fn();
  const onOut = vi.fn(async () => ({ said: 'Out.' }));
  const show = (more: Partial<SheetProps> = {}) => (
    <Sheet
      faq={officialFaq}
      contacts={[]}
      isPrivate={false}
      restored={{ notices: [] }}
      kept="all"
      onPaste={(text) => ({ book: beginBook('', [asTable('', text.split('\n'))]), notices: [] })}
      onKeep={onKeep}
      onOut={onOut}
      check={function* () {
        yield* [];
        return { quotes: [], isReading: false };
      }}
      answer={answer}
      find={(() => emptyAnswer) as Finder}
      notesOf={() => ({})}
      forms={['column', 'workbook', 'work']}
      {...props}
      {...more}
    />
  );
  const alone = renderAlone(show(), { locale, checked });
  const drop = (file: File) =>
    alone.does(() => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { files: [file] } });
      document.dispatchEvent(event);
    });
  const paste = (text: string, html = '') =>
    alone.does(() => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      const data: Readonly<Record<string, string>> = { 'text/plain': text, 'text/html': html };
      Object.assign(event, { clipboardData: { getData: (kind: string) => data[kind] ?? '' } });
      alone.find('textarea.paste').dispatchEvent(event);
    });
  return {
    ...{ alone, onKeep, onOut, drop, paste, show: (more: Partial<SheetProps>) => alone.show(show(more)) },
    notices: () => alone.texts('.sheet-notices li'),
    asked: () => alone.texts('.asked h2')[0],
    progress: () => alone.texts('.progress > span')[0],
  };
}

const file = new File(['a'], 'review.xlsx');

describe('the way in', () => {
  it('is a field for lines, which says so while it is empty', async () => {
    const { alone, asked, onKeep } = sheetAlone();
    expect(alone.find('h1').textContent).toBe('Answer a reviewer’s questionnaire');
    await alone.press('Read these questions');
    expect(alone.status()).toBe('There is nothing to read yet: paste some questions first.');
    await alone.fill(alone.find('textarea.paste'), lines.join('\n'));
    await alone.press('Read these questions');
    expect(asked()).toBe(lines[0]);
    expect(alone.status()).toBe('4 questions read.');
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it.each([
    ['a few lines, which stay to be edited', 'Who?', '', false],
    ['a quarter of a megabyte, over which the field would stand still', 'Who?\n'.repeat(50_000), '', true],
    [
      'a table, of which the field would keep the text alone',
      'Who?',
      '<meta><TABLE><tr><td>Who?</td></tr></TABLE>',
      true,
    ],
    ['a page without a table', 'Who?', '<p>Who?</p>', false],
  ])('reads a paste at once, or leaves it in the field: %s', async (_what, text, html, atOnce) => {
    const onPaste = vi.fn(() => ({ notices: [] }));
    const { paste } = sheetAlone({ onPaste });
    await paste(text, html);
    expect(onPaste.mock.calls).toEqual(atOnce ? [[text, html]] : []);
  });

  it('tells how far the reading of a file is, and is given up at once', async () => {
    let told: ((done: number) => void) | undefined;
    let signal: AbortSignal | undefined;
    const onFile: SheetProps['onFile'] = (_file, given, onProgress) => {
      [told, signal] = [onProgress, given];
      return new Promise((_, reject) => given.addEventListener('abort', () => reject(given.reason)));
    };
    const { alone, drop } = sheetAlone({ onFile });
    await drop(file);
    await alone.does(() => told?.(0.5));
    const bar = alone.find<HTMLProgressElement>('progress');
    expect([alone.texts('.busy label'), bar.value]).toEqual([['Reading review.xlsx …'], 0.5]);
    await alone.press('Cancel');
    expect(signal?.aborted).toBe(true);
    expect(alone.status()).toBe('Cancelled; nothing was opened.');
    expect(alone.all('.busy')).toEqual([]);
  });

  it('says what is wrong with a file, and loses nothing of what is open', async () => {
    const onFile = vi.fn(async () => Promise.reject(new Error('The file is damaged.')));
    const { drop, notices, asked, onKeep } = sheetAlone({
      restored: { book: oneSheet, notices: [] },
      onFile,
    });
    await drop(file);
    expect([notices(), asked()]).toEqual([['The file is damaged.'], lines[0]]);
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('opens another, and leads back to the one before with what was decided', async () => {
    const opened: Opened = { book: workbook, notices: ['Sheet “Notes” is hidden in the workbook.'] };
    const { alone, asked, notices, progress } = sheetAlone({
      restored: { book: oneSheet, notices: [] },
      onFile: async () => opened,
    });
    await alone.press('Accept');
    const input = alone.control<HTMLInputElement>('Open another file …');
    Object.defineProperty(input, 'files', { value: [file] });
    await alone.does(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    expect([notices(), progress()]).toEqual([opened.notices, '0 of 3 decided']);
    await alone.press('Go back to the questionnaire before');
    expect([notices(), progress(), asked()]).toEqual([[], '2 of 4 decided', lines[1]]);
    expect(alone.all('.before')).toEqual([]);
  });

  it('says where no question was found, and shows what was read', async () => {
    const titles = { name: '', rows: [['ID', 'Question', 'Answer']] };
    const { alone, notices } = sheetAlone({
      onPaste: () => ({ book: beginBook('', [titles]), notices: [] }),
    });
    await alone.fill(alone.find('textarea.paste'), 'ID, Question, Answer');
    await alone.press('Read these questions');
    expect(notices()).toEqual([expect.stringMatching(/^No question was found/)]);
    expect(alone.find<HTMLDetailsElement>('.reading-check').open).toBe(true);
  });
});

describe('a workbook of several sheets', () => {
  const turn = (alone: ReturnType<typeof sheetAlone>['alone'], at: number) =>
    alone.does(() => {
      const select = alone.find<HTMLSelectElement>('.sheet-choice select');
      select.value = String(at);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('shows how far each is, each with its own decisions, and is kept and given out whole', async () => {
    const { alone, asked, progress, onKeep, onOut } = sheetAlone({
      restored: { book: workbook, notices: [] },
    });
    await alone.press('Accept');
    await turn(alone, 2);
    expect(asked()).toBe('Where is personal data stored?');
    await alone.press('Not in this FAQ');
    expect(alone.status()).toBe(
      'Not in this FAQ. 1 of 1 decided All questions of this sheet are decided; 2 are open on the others.',
    );
    expect(alone.texts('option[value="1"], option[value="2"]')).toEqual([
      'Security – 1 of 3 decided',
      'Privacy – 1 of 1 decided',
    ]);
    const kept = onKeep.mock.calls.at(-1)?.[0];
    expect(kept.sheets.map(({ decisions }: (typeof workbook.sheets)[0]) => decisions.size)).toEqual([
      0, 1, 1,
    ]);
    await alone.press('Workbook (.xlsx)');
    expect(onOut.mock.calls.at(-1)).toEqual(['workbook', kept]);
    await turn(alone, 1);
    expect([asked(), progress()]).toEqual([lines[1], '1 of 3 decided']);
  });

  it('is chosen by arrows without losing the focus, until Enter gives the keys to its list', async () => {
    const { alone, asked } = sheetAlone({ restored: { book: workbook, notices: [] } });
    const select = () => alone.find<HTMLSelectElement>('.sheet-choice select');
    const list = () => alone.find('[role=listbox]');
    const arrow = async (at: number) => {
      await alone.does(() =>
        select().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })),
      );
      await turn(alone, at);
    };
    select().focus();
    await arrow(2);
    expect([document.activeElement, asked()]).toEqual([select(), 'Where is personal data stored?']);
    await arrow(1);
    await alone.does(() =>
      select().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    );
    expect([document.activeElement, asked()]).toEqual([list(), lines[0]]);
    await turn(alone, 2);
    expect(document.activeElement).toBe(list());
  });

  it('has no choice where there is one', () => {
    const { alone } = sheetAlone({ restored: { book: oneSheet, notices: [] } });
    expect(alone.all('.sheet-choice')).toEqual([]);
  });

  it.each([
    ['one', 'The browser has no room for every sheet: only “Security”, the one in hand, is kept.'],
    ['none', 'The browser has no room for this and keeps nothing of it.'],
  ] as const)('says at once what is lost when the page closes: %s is kept', (kept, said) => {
    const { notices, show } = sheetAlone({ restored: { book: workbook, notices: [] } });
    expect(notices()).toEqual([]);
    show({ kept });
    expect(notices()).toEqual([expect.stringContaining(said)]);
  });
});

describe('the page', () => {
  it('says what it keeps, and in a private window that it keeps nothing', () => {
    const { alone, show } = sheetAlone();
    expect(alone.texts('.start > .ours').at(-1)).toBe('Kept while the browser runs, then forgotten.');
    show({ isPrivate: true });
    expect(alone.texts('.start > .ours').at(-1)).toMatch(/^A private window: nothing of this is kept/);
  });

  it('forgets a questionnaire only when asked twice', async () => {
    const { alone, onKeep } = sheetAlone({ restored: { book: oneSheet, notices: [] } });
    await alone.press('Begin anew');
    expect(document.activeElement).toBe(alone.control('Keep it'));
    await alone.press('Keep it');
    expect(document.activeElement).toBe(alone.control('Begin anew'));
    expect(onKeep).not.toHaveBeenCalled();
    await alone.press('Begin anew');
    await alone.press('Forget it');
    expect(onKeep.mock.calls).toEqual([[undefined]]);
    expect(document.activeElement).toBe(alone.find('textarea.paste'));
    expect(alone.find('h1').textContent).toBe('Answer a reviewer’s questionnaire');
  });

  it('keeps the list as it was while a quotation is checked', async () => {
    const { alone, asked } = sheetAlone({ restored: { book: oneSheet, notices: [] } });
    await alone.does(() => alone.find('[role=option]:nth-child(3)').click());
    await alone.press('Is this a quote?');
    expect(alone.texts('h1')).toEqual(['Is this a quote?']);
    await alone.press('Answer a questionnaire');
    expect(asked()).toBe(lines[2]);
  });

  it('gives a file to the browser to save, and says its name; a failure is said, too', async () => {
    const saved: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    const blob = new Blob(['a']);
    const onOut = vi.fn(async () => ({ said: 'Saved as a.xlsx', file: { name: 'a.xlsx', blob } }));
    // The link that saves is hidden, which axe cannot tell without a layout.
    const { alone } = sheetAlone({ restored: { book: oneSheet, notices: [] }, onOut }, { checked: false });
    await alone.press('Workbook (.xlsx)');
    expect([saved, alone.status()]).toEqual([['a.xlsx'], 'Saved as a.xlsx']);
    onOut.mockRejectedValueOnce(new Error('no clipboard'));
    await alone.press('Copy answers as a column');
    expect(alone.status()).toBe('That did not work. Nothing is lost; try another format.');
    click.mockRestore();
  });

  it('speaks Chinese', () => {
    const { alone } = sheetAlone({ restored: { book: workbook, notices: [] } }, { locale: 'zh-CN' });
    expect(alone.texts('.progress > span')[0]).toBe('已决定 0 / 3');
    expect(alone.texts('option').slice(0, 3)).toEqual([
      ...['Notes – 已决定 0 / 0', 'Security – 已决定 0 / 3', 'Privacy – 已决定 0 / 1'],
    ]);
  });
});
