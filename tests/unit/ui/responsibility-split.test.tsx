// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { officialFaq } from '../../../src/faq/official';
import { guide } from '../../../src/guidance/guide';
import type { Duty, Guidance } from '../../../src/guidance/model';
import { ResponsibilitySplit } from '../../../src/ui/ResponsibilitySplit';
import { renderAlone } from './render-alone';
import { quoteOf } from './samples';

const duty = (id: string, fields: Partial<Duty> = {}): Duty => ({
  quote: quoteOf(id, { from: 0, to: 1 }),
  general: false,
  ...fields,
});

const guidance = (fields: Partial<Guidance> = {}): Guidance => ({
  ...guide({ product: 'ecs', site: 'international' }, officialFaq),
  yours: [duty('1.2', { kind: 'duty' }), duty('2.1', { general: true })],
  theirs: [duty('1.1', { kind: 'promise' })],
  line: { text: { en: 'The instance is yours (1.2). See 2.2, and 9.9.' }, entries: ['1.2', '2.2'] },
  ...fields,
});

const split = (fields?: Partial<Guidance>, onOpen = (_: string) => {}) => (
  <ResponsibilitySplit guidance={guidance(fields)} onOpen={onOpen} />
);

describe('who does what', () => {
  it.each([
    ['yours', 'Yours', ['1.2', '2.1']],
    ['theirs', "Alibaba Cloud's", ['1.1']],
  ] as const)('%s are told by a word, with their numbers', (side, word, numbers) => {
    const alone = renderAlone(split());
    expect(alone.texts(`.share.${side} h3`)).toEqual([word]);
    expect(alone.texts(`.share.${side} .number`)).toEqual(numbers);
  });

  it('tags a sentence by its kind, and as general only where it does not name the service', () => {
    const alone = renderAlone(split());
    expect(alone.all('.share li').map((item) => item.querySelector('.tags')?.textContent)).toEqual([
      'duty1.2',
      'general2.1',
      'promise1.1',
    ]);
    expect(alone.find('.tag.soft').title).toBe('This sentence does not name the service');
  });

  it('says that the service is not named only where it is not', () => {
    const alone = renderAlone(split({ unnamed: { en: 'The FAQ does not name OSS.' } }));
    expect(alone.texts('.unnamed')).toEqual(['The FAQ does not name OSS.']);
    const { unnamed: _, ...named } = guidance();
    alone.show(<ResponsibilitySplit guidance={named} onOpen={() => {}} />);
    expect(alone.all('.unnamed')).toEqual([]);
  });

  it('keeps our line as it is, its numbers pressable and never parted from their brackets', async () => {
    const onOpen = vi.fn();
    const alone = renderAlone(split({}, onOpen));
    expect(alone.texts('.line')).toEqual([
      'Our reading of the FAQ: The instance is yours (1.2). See 2.2, and 9.9.',
    ]);
    expect(alone.texts('.line .unbroken')).toEqual(['(1.2).', '2.2']);
    expect(alone.texts('.line button')).toEqual(['1.2', '2.2']);
    for (const button of alone.all('.line button')) button.click();
    expect(onOpen.mock.calls).toEqual([['1.2'], ['2.2']]);
  });

  it('opens the entry that a sentence stands in', () => {
    const onOpen = vi.fn();
    renderAlone(split({}, onOpen)).find('.share.theirs .number').click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('1.1');
  });

  it('sets Chinese brackets like the others', () => {
    const line = { text: { en: 'x', 'zh-CN': '实例归您（1.2）。' }, entries: ['1.2'] };
    const alone = renderAlone(split({ line }), { locale: 'zh-CN' });
    expect(alone.texts('.line')).toEqual(['我们对 FAQ 的理解：实例归您（1.2）。']);
    expect(alone.texts('.line .unbroken')).toEqual(['（1.2）。']);
    expect(alone.all('.line [lang]')).toEqual([]);
  });
});
