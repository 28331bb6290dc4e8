// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FoldedRow } from '../../../src/ui/FoldedRow';
import { type OpenRows, useRows } from '../../../src/ui/use-rows';
import { renderAlone } from './render-alone';

interface Props {
  readonly kept?: OpenRows;
  readonly onChange?: (rows: OpenRows) => void;
}

function Rows({ kept = {}, onChange = () => {} }: Props) {
  const { row } = useRows(kept, onChange);
  return (
    <FoldedRow name="yours" title="Yours" {...row('yours')}>
      <FoldedRow name="more" heading="h3" title="3 more" {...row('yours more', 'yours')}>
        Said
      </FoldedRow>
    </FoldedRow>
  );
}

const shownAt = (isWide: boolean, props: Props = {}) => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: isWide }));
  const alone = renderAlone(<Rows {...props} />);
  return { alone, open: () => alone.all('details[open]').map(({ className }) => className) };
};

describe('a row', () => {
  it.each<[isWide: boolean, kept: OpenRows, open: readonly string[]]>([
    [false, {}, []],
    [true, {}, ['fold yours']],
    [true, { yours: false }, []],
    [false, { yours: true }, ['fold yours', 'fold more']],
    [true, { yours: true }, ['fold yours', 'fold more']],
    [true, { yours: true, 'yours more': false }, ['fold yours']],
    [true, { 'yours more': true }, ['fold yours', 'fold more']],
  ])('where there is room: %s, and %j was kept: %j', (isWide, kept, open) => {
    expect(shownAt(isWide, { kept }).open()).toEqual(open);
  });

  it('that somebody opens is open with all that is in it, and kept so', async () => {
    const onChange = vi.fn();
    const { alone, open } = shownAt(false, { onChange });
    await alone.does(() => alone.find('.yours > summary').click());
    expect(open()).toEqual(['fold yours', 'fold more']);
    expect(onChange).toHaveBeenLastCalledWith({ yours: true });
    await alone.does(() => alone.find('.more > summary').click());
    expect(open()).toEqual(['fold yours']);
    expect(onChange).toHaveBeenLastCalledWith({ yours: true, 'yours more': false });
  });

  it('is opened by the browser, too, where it finds words in it', async () => {
    const { alone, open } = shownAt(false);
    await alone.toggle(alone.find('.yours'));
    expect(open()).toEqual(['fold yours', 'fold more']);
  });
});
