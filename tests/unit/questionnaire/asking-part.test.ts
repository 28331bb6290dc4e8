import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askingParts } from '../../../src/questionnaire/asking-part';

describe('the parts of a question that ask', () => {
  it.each([
    ['one question', 'Do you encrypt data at rest?', ['Do you encrypt data at rest?']],
    ['a follow-up', 'Do you encrypt data at rest? If yes, describe how.', ['Do you encrypt data at rest?']],
    ['an instruction', 'Do you encrypt data? Please attach the policy.', ['Do you encrypt data?']],
    ['evidence', 'Who patches guests? Provide evidence of the last run.', ['Who patches guests?']],
    ['an introduction', 'We are a bank. Who owns our data?', ['Who owns our data?']],
    ['two questions', 'Who owns the data? Where is it kept?', ['Who owns the data?', 'Where is it kept?']],
    ['a demand', 'Describe the key management. Max. 500 words.', ['Describe the key management.']],
    ['a star and a choice', '* Is access logged (Yes/No)? *', ['Is access logged ?']],
    ['a control, asked by stating it', 'Data at rest is encrypted.', ['Data at rest is encrypted.']],
    [
      'lines of a cell',
      'Encryption\n- Is data encrypted?\n- If so, attach a diagram.',
      ['Is data encrypted?'],
    ],
    ['Chinese', '我们是一家银行。数据归谁所有？如是，请附证明材料。', ['数据归谁所有？']],
    ['a Chinese demand', '请说明数据存放地点。', ['请说明数据存放地点。']],
    ['nothing but an instruction', 'Please attach your policy.', ['Please attach your policy.']],
    ['no word', ' — * ', []],
  ])('%s', (_, text, parts) => expect(askingParts(text)).toEqual(parts));

  it('are words of the text, whatever it is', () => {
    const pieces = fc.constantFrom(
      'Do you?',
      'If yes, how.',
      '请附',
      '\n',
      ' - ',
      '(Yes/No)',
      '*',
      'Data.',
      '。',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join(' ')),
        ),
        (text) => {
          const parts = askingParts(text);
          const letters = (words: string) => words.match(/[\p{L}\p{N}]/gu) ?? [];
          expect(letters(parts.join('')).length).toBeLessThanOrEqual(letters(text).length);
          if (/\p{L}/u.test(text.replaceAll(/[([（【][^)\]）】]*[)\]）】]/gu, '')))
            expect(parts).not.toEqual([]);
        },
      ),
    );
  });
});
