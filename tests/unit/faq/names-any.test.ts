import { describe, expect, it } from 'vitest';
import { namesAny } from '../../../src/faq/names-any';

describe('namesAny', () => {
  it.each<[names: readonly string[], text: string, named: boolean]>([
    [['RAM'], 'RAM', true],
    [['RAM'], 'a user (RAM), and more', true],
    [['RAM'], '用RAM管理', false],
    [['RAM'], 'the program', false],
    [['RAM'], 'RAMs', false],
    [['RAM'], '2RAM RAM2', false],
    [['RAM'], 'ram', false],
    [['Key Service'], 'the Key Service.', true],
    [['KMS', 'Key Service'], 'the Key Service.', true],
    [['C++ (new)'], 'in C++ (new) only', true],
    [['A.B'], 'AxB', false],
    [[], 'RAM', false],
  ])('finds one of %j in “%s”: %s', (names, text, named) => {
    expect(namesAny(text, names)).toBe(named);
  });
});
