import { describe, expect, it } from 'vitest';
import type { Corrections } from '../../../src/questionnaire/model';
import { readTable } from '../../../src/questionnaire/read';
import { columnRoles, roleOf, withRole } from '../../../src/questionnaire/reading/column-roles';

const rows = [
  ['ID', 'Question', 'Answer', 'Guidance', ''],
  ['D-1', 'Where is the data stored?', '', 'Name the regions.', ''],
  ['D-2', 'Who patches the instances?', '', '', ''],
];
const table = { name: '', rows };
const read = (corrections: Corrections) => readTable(table, corrections);
const rolesOf = (corrections: Corrections) => rows[0]?.map((_, column) => roleOf(read(corrections), column));

const [question, id, section, answer, guidance] = columnRoles;

describe('a column', () => {
  it('is read as what its title and its cells say', () => {
    expect(rolesOf({})).toEqual([id, question, answer, guidance, answer]);
  });

  it.each([
    ['another holds the answer', 3, answer, [id, question, undefined, answer, undefined]],
    ['it is nothing of these', 0, 'none', [undefined, question, answer, guidance, answer]],
    ['it is no answer', 2, 'none', [id, question, undefined, guidance, answer]],
    ['it is the section, not the number', 0, section, [section, question, answer, guidance, answer]],
    ['it holds the questions', 3, question, [id, undefined, answer, question, answer]],
    ['what holds the questions is corrected by another', 1, 'none', [id, question, answer, guidance, answer]],
  ] as const)('is taken as somebody says: %s', (_what, column, role, expected) => {
    expect(rolesOf(withRole(read({}), {}, column, role))).toEqual(expected);
  });

  it('stays what it was corrected to while others are corrected', () => {
    const first = withRole(read({}), {}, 0, 'none');
    const second = withRole(read(first), first, 4, section);
    expect(rolesOf(second)).toEqual([undefined, question, answer, guidance, section]);
    const third = withRole(read(second), second, 4, id);
    expect(rolesOf(third)).toEqual([undefined, question, answer, guidance, id]);
  });
});
