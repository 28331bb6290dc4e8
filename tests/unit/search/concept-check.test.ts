import { describe, expect, it } from 'vitest';
import { checkConcepts } from '../../../src/search/concept-check';
import { parseConcepts } from '../../../src/search/concepts';

const problemsOf = (...lines: string[]) =>
  checkConcepts(parseConcepts({ file: 't.txt', text: lines.join('\n') }), new Set(['1.1']));

describe('checkConcepts names nothing but', () => {
  it.each<[what: string, lines: string[], says: string[]]>([
    [
      'terms that stand twice, once each',
      ['[a]', 'disk', 'disks', 'disk', '密钥', '密钥'],
      [
        't.txt:3 “disks” stands at t.txt:2 already',
        't.txt:4 “disk” stands at t.txt:2 already',
        't.txt:6 “密钥” stands at t.txt:5 already',
      ],
    ],
    [
      'a wording of several words twice, as it is written',
      ['[a]', 'data keys*', '[b]', 'data keys*'],
      ['t.txt:4 “data keys*” stands at t.txt:2 already'],
    ],
    [
      'a term a third time, where it stood first',
      ['[a]', 'patch', '[b]', 'patch', '[c]', 'patch', '[a]', 'x', '[a]', 'y'],
      [
        't.txt:7 the concept “a” stands at t.txt:1 already',
        't.txt:9 the concept “a” stands at t.txt:1 already',
        't.txt:4 “patch” stands at t.txt:2 already',
        't.txt:6 “patch” stands at t.txt:2 already',
      ],
    ],
    [
      'a word that is its own beginning',
      ['[a]', 'data*', '[b]', 'data'],
      ['t.txt:4 “data” is found by “data*” at t.txt:2'],
    ],
    [
      'exact forms of one stem as two terms',
      ['[a]', '=fees', '=fee', '=fees'],
      ['t.txt:4 “=fees” stands at t.txt:2 already'],
    ],
    [
      'words that a beginning of several swallows',
      ['[a]', 'encr*', 'data encr*', 'encryption keys', 'encryption'],
      ['t.txt:5 “encryption” is found by “encr*” at t.txt:2'],
    ],
    [
      'what may be asked, apart from what is named',
      ['[a]', 'often', '[b]', 'kind: what is asked', 'told of: a', 'often', 'often'],
      ['t.txt:7 “often” stands at t.txt:6 already'],
    ],
    [
      'beginnings of what may be asked, apart from what is named',
      ['[a]', 'standard', '[b]', 'kind: what is asked', 'told of: a', 'stand*', 'standards'],
      ['t.txt:7 “standards” is found by “stand*” at t.txt:6'],
    ],
    [
      'subjects of which nothing can be told',
      ['[a]', 'kind: what is asked', 'told of: a b', 'often'],
      ['t.txt:1 there is no concept “b”'],
    ],
    [
      'combinations of what stands further down',
      ['[a]', '[b] + x', '[b] + y', '[b]', '[c] + z', '[c]', 'w'],
      [
        't.txt:2 “b” has combinations of its own and must stand further up',
        't.txt:3 “b” has combinations of its own and must stand further up',
      ],
    ],
    [
      'a combination with itself',
      ['[a]', '[a] + x'],
      ['t.txt:2 “a” has combinations of its own and must stand further up'],
    ],
    [
      'combinations with nothing',
      ['[a]', 'w', '[b]', '[a] + ', '[a] + 员工'],
      ['t.txt:4 a part of a combination is no word', 't.txt:5 a part of a combination is no word'],
    ],
    [
      'several faults of one concept',
      ['[]', 'answered in: 1.1 7.7', 'spoken of in: 8.8', 'nonsense: x'],
      [
        't.txt:4 “nonsense: x” is no line that the table knows',
        't.txt:1 a concept has no name',
        't.txt:1 there is no entry 7.7',
        't.txt:1 there is no entry 8.8',
      ],
    ],
    [
      'terms that mix scripts or have a space, wherever',
      ['[a]', '用户x', '7用户', '用户 员工', 'other languages:', 'データx'],
      [
        't.txt:2 “用户x” can never be found',
        't.txt:3 “7用户” can never be found',
        't.txt:4 “用户 员工” can never be found',
        't.txt:6 “データx” can never be found',
      ],
    ],
    [
      'beginnings shorter than three letters',
      ['[a]', 'enc*', 'ke*', 'data at*'],
      ['t.txt:3 “ke*” is too short a beginning', 't.txt:4 “data at*” is too short a beginning'],
    ],
  ])('%s', (_, lines, says) => {
    expect(problemsOf(...lines)).toEqual(says);
  });
});
