// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useStatus } from '../../../src/ui/Status';
import { renderAlone } from './render-alone';

describe('the live status', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function Says({ text, tone }: { text: string; tone?: 'quiet' | 'problem' | 'spoken' }) {
    const { say } = useStatus();
    return (
      <button type="button" onClick={() => say(text, tone)}>
        say
      </button>
    );
  }

  it.each([
    ['quiet', 'toast quiet', ''],
    ['problem', 'toast problem', 'Words'],
    ['spoken', 'hidden', ''],
  ] as const)('shows what is %s as “%s”, and after 2.5 s “%s”', async (tone, looks, later) => {
    const alone = renderAlone(<Says text="Words" tone={tone} />);
    await alone.press('say');
    const region = alone.find('[role=status]');
    expect([region.className, alone.status()]).toEqual([looks, 'Words']);
    await alone.does(() => vi.advanceTimersByTime(2_499));
    expect(alone.status()).toBe('Words');
    await alone.does(() => vi.advanceTimersByTime(1));
    expect(alone.status()).toBe(later);
    expect(region.getAttribute('aria-live')).toBe('polite');
    vi.useRealTimers();
  });

  it('shows a later message its whole time', async () => {
    const alone = renderAlone(<Says text="Words" />);
    await alone.press('say');
    await alone.does(() => vi.advanceTimersByTime(2_000));
    await alone.press('say');
    await alone.does(() => vi.advanceTimersByTime(2_000));
    expect(alone.status()).toBe('Words');
    vi.useRealTimers();
  });
});
