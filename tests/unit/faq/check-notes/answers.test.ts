import { describe, expect, it } from 'vitest';
import type { PageAnswer } from '../../../../src/faq/notes/model';
import { ecs, keys, problems, stays } from './good-notes';

const row: PageAnswer = { tasks: ['overview', 'keys', 'aliases'], yours: ['keys'], theirs: ['stays'] };

describe('a check of the answers', () => {
  it('lets a side have two statements, and pages name gaps', () => {
    const more = { ...keys, id: 'more' };
    const answers = [{ ...row, yours: ['keys', 'more'], silent: ['backups'] }];
    expect(problems({ ...ecs({ answers }), statements: [keys, more, stays] })).toEqual([]);
  });

  it.each<[what: string, answers: readonly PageAnswer[], says: string]>([
    [
      'an unknown statement',
      [{ ...row, theirs: ['goes'] }],
      'answer of ecs, overview: there is no statement "goes": name one of src/faq/notes/statements',
    ],
    [
      'a statement of the other side',
      [{ ...row, yours: ['stays'] }],
      'answer of ecs, overview: "stays" does not tell the part under yours: choose another',
    ],
    [
      'a side without a statement',
      [{ ...row, theirs: [] }],
      'answer of ecs, overview: has 0 statements under theirs: choose one, or two',
    ],
    [
      'a side with three',
      [{ ...row, yours: ['keys', 'keys', 'keys'] }],
      'answer of ecs, overview: has 3 statements under yours: choose one, or two',
    ],
    [
      'an unknown gap',
      [{ ...row, silent: ['backup'] }],
      'answer of ecs, overview: there is no gap "backup": name one of src/faq/notes/gaps',
    ],
    [
      'a task without an answer',
      [{ ...row, tasks: ['overview', 'keys'] }],
      'answers of ecs: the task "aliases" has none: name it in src/faq/notes/answers/ecs.ts',
    ],
    [
      'a service without an answer for its other pages',
      [{ ...row, tasks: ['keys', 'aliases'] }],
      'answers of ecs: the task "overview" has none: name it in src/faq/notes/answers/ecs.ts',
    ],
    [
      'a task with two answers',
      [row, { ...row, tasks: ['keys'] }],
      'answers of ecs: the task "keys" has two: leave it in one',
    ],
  ])('names %s', (_, answers, says) => {
    expect(problems(ecs({ answers }))).toContain(says);
  });

  it('names a statement that is said of other services only', () => {
    const change = { ...ecs({ answers: [row] }), statements: [{ ...keys, only: ['oss'] as const }, stays] };
    expect(problems(change)).toContain(
      'answer of ecs, overview: "keys" is said of other services only: choose another',
    );
  });
});
