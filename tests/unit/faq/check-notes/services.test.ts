import { describe, expect, it } from 'vitest';
import { type Change, ecs, keys, problems, stays } from './good-notes';

const page = { tasks: ['keys'], topics: { encryption: 1 }, keyPassages: ['keys'] };

describe('a check of the services', () => {
  it.each<[what: string, change: Change, says: string]>([
    [
      'a name the text does not have',
      ecs({ names: ['KS', 'Lock Service'] }),
      'service "ecs": the text does not name “Lock Service”: delete this name',
    ],
    [
      'a service named elsewhere',
      ecs({ namedIn: ['1.1', '2.1'] }),
      'service "ecs": is named in 1.1, not in 1.1, 2.1: correct namedIn',
    ],
    [
      'a service named nowhere',
      ecs({ names: [] }),
      'service "ecs": is named in no entry, not in 1.1: correct namedIn',
    ],
    [
      'an unnamed service that nobody is told of',
      ecs({ names: [], namedIn: [] }),
      'service "ecs": must have either names or, where the text does not name it, a sentence that says so',
    ],
    [
      'a named service said to be unnamed',
      ecs({ unnamed: { en: 'Not named.' } }),
      'service "ecs": must have either names or, where the text does not name it, a sentence that says so',
    ],
    [
      'an unknown statement that belongs on every page',
      ecs({ always: ['locks'] }),
      'service "ecs", always: there is no statement "locks": name one of src/faq/notes/statements',
    ],
    [
      'an unknown key passage',
      ecs({ pages: [{ ...page, keyPassages: ['locks'] }] }),
      'service "ecs", keys: there is no statement "locks": name one of src/faq/notes/statements',
    ],
    [
      'a page without a key passage',
      ecs({ pages: [{ ...page, keyPassages: [] }] }),
      'service "ecs", keys: has 0 key passages: choose one, or two',
    ],
    [
      'three key passages',
      ecs({ keyPassages: ['keys', 'stays', 'keys'] }),
      'service "ecs", pages of no known task: has 3 key passages: choose one, or two',
    ],
    [
      'a key passage that is said of another service',
      { statements: [{ ...keys, only: ['kms'] }, stays] },
      'service "ecs", keys: its key passage "keys" is said of other services only: choose another',
    ],
    [
      'pages about nothing',
      ecs({ pages: [{ ...page, topics: {} }] }),
      'service "ecs", keys: has no topic: say what these pages are about',
    ],
    [
      'a task in two groups',
      ecs({ pages: [page, { ...page, tasks: ['aliases', 'keys'] }] }),
      'service "ecs": the task "keys" stands in two groups of pages: leave it in one',
    ],
  ])('names %s', (_, change, says) => {
    expect(problems(change)).toContain(says);
  });
});
