// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { officialFaq } from '../../../../src/faq/official';
import type { CheckedText } from '../../../../src/questionnaire/check-text';
import { createQuoteSteps } from '../../../../src/questionnaire/verbatim';
import { finish, type Steps } from '../../../../src/search/steps';
import { QuoteCheck } from '../../../../src/ui/sheet/QuoteCheck';
import { renderAlone } from '../render-alone';
import { entryOf, teamEntry } from '../samples';

const team = teamEntry({
  question: 'Who may use VPN?',
  answer: 'Everybody may use it after having asked the desk.',
});
const checkQuotes = createQuoteSteps([...officialFaq.entries, team]);
/** In one step, which is taken at once. */
const checkAs = (isReading: boolean) =>
  function* (text: string): Steps<CheckedText> {
    yield* [];
    return { quotes: finish(checkQuotes(text)), isReading };
  };
const check = checkAs(false);
const sentence = entryOf('2.1').sentences.find(({ text }) => text.startsWith('Customers retain'))?.text ?? '';

async function checked(text: string) {
  const alone = renderAlone(<QuoteCheck check={check} />);
  await alone.fill(alone.find('textarea'), text);
  return alone;
}

describe('a passage that somebody sent', () => {
  it('is not compared before there is one', () => {
    const alone = renderAlone(<QuoteCheck check={check} />);
    expect(alone.texts('.quote-results')).toEqual(['Nothing is compared yet.']);
  });

  it('is told to stand verbatim, and where', async () => {
    const alone = await checked(sentence);
    expect(alone.texts('.checked h2, .checked .result-place')).toEqual([
      'Stands verbatim – exactly as printed',
      'in 2.1',
    ]);
    expect(alone.all('.differences, .quote')).toEqual([]);
  });

  it('has what it adds struck out and what it leaves out underlined, said to ears too, beside the FAQ’s own words', async () => {
    const alone = await checked(sentence.replace('control, maintenance,', 'full control'));
    expect(alone.texts('.checked h2')).toEqual(['Not verbatim: the nearest sentence reads otherwise']);
    expect(alone.texts('.differences del').join()).toMatch(/^not in the FAQ: .*full/);
    expect(alone.texts('.differences ins').join()).toMatch(/left out: .*maintenance/);
    expect(alone.find('.differences').lang).toBe('en');
    expect(alone.texts('.quote')).toEqual([`“${sentence}”`]);
  });

  it('that is the team’s is not Alibaba Cloud’s', async () => {
    const alone = await checked(team.answer.replace('desk', 'help desk'));
    expect(alone.texts('.team-mark')).toHaveLength(1);
    expect(alone.texts('.checked > .ours')).toContain('The team’s words, not Alibaba Cloud’s');
    expect(alone.all('.checked [lang=en]')).toEqual([]);
  });

  it('that is longer than what is compared is told to be', async () => {
    expect((await checked('a '.repeat(9_999))).all('.quote-results > .ours')).toEqual([]);
    const alone = await checked('a '.repeat(10_000));
    expect(alone.texts('.quote-results > .ours')).toEqual(['Only the first 20000 characters are compared.']);
  });

  it('that stands nowhere is told to be unknown', async () => {
    const alone = await checked('The quick brown fox jumps over the lazy dog.');
    expect(alone.texts('.checked h2, .checked .quote')).toEqual(['Not found in this edition']);
  });

  it('is called unknown only once all has been read', async () => {
    const alone = renderAlone(<QuoteCheck check={checkAs(true)} />);
    expect(alone.texts('.quote-results')).toEqual(['Nothing is compared yet.']);
    await alone.fill(alone.find('textarea'), 'The quick brown fox jumps over the lazy dog.');
    expect(alone.texts('.quote-results > .ours, .checked h2')).toEqual([
      'Your team’s entries are still being read.',
      'Not found so far',
    ]);
    alone.show(<QuoteCheck check={check} />);
    expect(alone.texts('.quote-results > .ours, .checked h2')).toEqual(['Not found in this edition']);
  });
});
