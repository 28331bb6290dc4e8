// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CopyButton } from '../../../src/ui/CopyButton';
import { renderAlone } from './render-alone';
import { entryOf } from './samples';

describe('the copy button', () => {
  const copied = { entry: entryOf('1.2'), passage: { from: 0, to: 1 } };
  const names = (alone: ReturnType<typeof renderAlone>) => [...alone.controls().keys()];

  it('copies plain text by one press and every format by two', async () => {
    const onCopy = vi.fn(async () => {});
    const alone = renderAlone(<CopyButton copied={copied} label="1.2" onCopy={onCopy} />);
    expect(names(alone)).toEqual(['Copy with citation, 1.2', 'Choose a format, 1.2']);
    await alone.press('Copy with citation, 1.2');
    for (const format of ['Plain text', 'Markdown', 'HTML']) {
      await alone.press('Choose a format, 1.2');
      await alone.press(format);
      expect(names(alone), 'the formats are closed again').toHaveLength(2);
    }
    expect(onCopy.mock.calls).toEqual(
      ['plain', 'plain', 'markdown', 'html'].map((format) => [copied, format]),
    );
  });

  it('tells what happened, and shows it until the focus goes', async () => {
    const alone = renderAlone(<CopyButton copied={copied} label="1.2" onCopy={async () => {}} />);
    await alone.press('Copy with citation, 1.2');
    expect(alone.status()).toBe('Copied with citation');
    expect(alone.all('.icon-check')).toHaveLength(1);
    const button = alone.control('Copy with citation, 1.2');
    await alone.does(() => {
      button.dispatchEvent(new FocusEvent('blur'));
      button.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    expect(alone.all('.icon-check')).toEqual([]);
  });

  it('says how to go on where the browser refuses', async () => {
    const onCopy = () => Promise.reject(new Error('refused'));
    const alone = renderAlone(<CopyButton copied={copied} label="1.2" onCopy={onCopy} />);
    await alone.press('Choose a format, 1.2');
    await alone.press('Markdown');
    expect(alone.status()).toMatch(/copy it by hand/);
    expect(alone.all('.icon-check')).toEqual([]);
    expect(alone.control('Choose a format, 1.2').getAttribute('aria-expanded')).toBe('true');
  });

  it('has its words beside it where there is room', () => {
    const alone = renderAlone(
      <CopyButton copied={copied} label="1.2" onCopy={async () => {}} words="Copy passage" />,
    );
    expect(alone.texts('button.with-icon')).toEqual(['Copy passage']);
    expect(alone.controls().has('Copy passage, 1.2')).toBe(true);
    alone.show(<CopyButton copied={copied} label="1.2" onCopy={async () => {}} />);
    expect(alone.texts('.ghost:first-child')).toEqual(['']);
  });
});
