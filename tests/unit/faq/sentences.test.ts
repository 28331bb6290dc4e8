import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/faq/sentences';

const texts = (answer: string) => splitSentences(answer).map(({ text }) => text);

describe('splitSentences', () => {
  it.each<[why: string, answer: string, sentences: readonly string[]]>([
    ['nothing', '', []],
    ['white space', ' \n\n ', []],
    ['one without a stop', 'for any purposes', ['for any purposes']],
    ['two', 'One. Two.', ['One.', 'Two.']],
    ['paragraphs', 'One\n\nTwo. Three.\n \n\nFour', ['One', 'Two.', 'Three.', 'Four']],
    ['a line break inside a paragraph', 'One.\nTwo.', ['One.', 'Two.']],
    [
      'a comma after brackets',
      'Consider Service (ECS), as an example. Next.',
      ['Consider Service (ECS), as an example.', 'Next.'],
    ],
    [
      'an address',
      '(See https://www.example.com/a.b). Next.',
      ['(See https://www.example.com/a.b).', 'Next.'],
    ],
    ['a colon', 'Note: If so. Then.', ['Note: If so.', 'Then.']],
    [
      'abbreviations',
      'Ask e.g. Anna, i.e. No. 5 under U.S. Law. Done.',
      ['Ask e.g. Anna, i.e. No. 5 under U.S. Law.', 'Done.'],
    ],
    ['an abbreviation at the beginning', 'No. 5 is ours. Done.', ['No. 5 is ours.', 'Done.']],
    ['longer initials', 'Under U.S.A. Law. Done.', ['Under U.S.A. Law.', 'Done.']],
    [
      'more abbreviations',
      'See Art. 46 (cf. Art. 7 vs. Anna Inc. Rome, Bo Co. Ltd. Oslo). Done.',
      ['See Art. 46 (cf. Art. 7 vs. Anna Inc. Rome, Bo Co. Ltd. Oslo).', 'Done.'],
    ],
    [
      'words that end like abbreviations',
      'It is a Disco. We dance in Reno. So.',
      ['It is a Disco.', 'We dance in Reno.', 'So.'],
    ],
    ['closing brackets and quotes', 'A.] B?) C!" D.’ E.\' F', ['A.]', 'B?)', 'C!"', 'D.’', "E.'", 'F']],
    ['stops one after another', 'What?! Well... So.', ['What?!', 'Well...', 'So.']],
    ['Chinese questions and brackets', '（好吗？）好！！”完', ['（好吗？）', '好！！”', '完']],
    ['a single capital', 'This is plan B. It works.', ['This is plan B.', 'It works.']],
    ['a word like an abbreviation', 'The answer is no. Next.', ['The answer is no.', 'Next.']],
    ['a stop in mid sentence', 'Open until 5 p.m. or later. Done.', ['Open until 5 p.m. or later.', 'Done.']],
    ['a decimal and a version', 'Use 1.2 or 4.1.5. Then rest.', ['Use 1.2 or 4.1.5.', 'Then rest.']],
    ['closing quotation marks', 'He said “Stop.” Then he left!', ['He said “Stop.”', 'Then he left!']],
    ['Chinese', '第一句。第二句！“第三句。”完', ['第一句。', '第二句！', '“第三句。”', '完']],
  ])('splits %s', (_, answer, sentences) => {
    expect(texts(answer)).toEqual(sentences);
  });

  it('counts paragraphs', () => {
    expect(splitSentences('One. Two.\n\nThree.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
    expect(splitSentences('One.\n \nTwo.').map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });

  it('loses nothing but the white space between, in any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\n', '.', '。', '?', ')', '”', 'é', '😀'),
    });
    fc.assert(
      fc.property(text, (answer) => {
        let at = 0;
        for (const sentence of splitSentences(answer)) {
          expect(answer.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          expect(answer.slice(at, sentence.start).trim()).toBe('');
          at = sentence.end;
        }
        expect(answer.slice(at).trim()).toBe('');
      }),
    );
  });
});
