import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../../src/console/vocabulary';
import { type FolderFile, readTeamFolder, useOf } from '../../../../src/kit/folder/read-folder';
import { root } from '../../house/files';

const bytes = (text: string) => new TextEncoder().encode(text);
const team: FolderFile = {
  path: 'team.json',
  bytes: bytes('{"organization": "Example Ltd.", "baseUrl": "https://files.example.com/faq/"}'),
};
/** Reads files beside a good team.json. */
const read = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readTeamFolder(
    [
      team,
      ...Object.entries(files).map(([path, text]) => ({
        path,
        bytes: typeof text === 'string' ? bytes(text) : text,
      })),
    ],
    { vocabulary, today: '2027-01-15' },
  );
const told = (files: Readonly<Record<string, string | Uint8Array>>) =>
  read(files).problems.map(({ file, line, severity, what }) => `${file}:${line ?? ''} ${severity} ${what}`);

const markdown = `---
id: vpn-access
question: Who approves VPN access?
rules:
  - product: vpc
    task: vpn-gateways
  - ecs/security-groups
comments: 1.2
owner: Network team
reviewedOn: 2026-11-01
reviewBy: 2027-11-01
---

The **network team**.
Ask [in the wiki](https://wiki.example.com/vpn).
`;
const entry = {
  id: 'vpn-access',
  question: 'Who approves VPN access?',
  answer: 'The network team. Ask in the wiki (https://wiki.example.com/vpn).',
  rules: [
    { product: 'vpc', task: 'vpn-gateways' },
    { product: 'ecs', task: 'security-groups' },
  ],
  comments: '1.2',
  owner: 'Network team',
  reviewedOn: '2026-11-01',
  reviewBy: '2027-11-01',
};
const table = `ID,Question,Answer,Owner,Last Reviewed Date,Next review,Product,Task,Official entry
vpn-access,Who approves VPN access?,The network team. Ask in the wiki (https://wiki.example.com/vpn).,Network team,2026-11-01,2027-11-01,VPC; ECS,vpn-gateways; security-groups,1.2
`;
const chinese = `编号\t问题\t答案\t负责人\t审核日期\t下次审核\t云产品\t任务\t官方条目
vpn-access\tWho approves VPN access?\tThe network team. Ask in the wiki (https://wiki.example.com/vpn).\tNetwork team\t2026年11月1日\t2027/11/1\tvpc；ecs\tvpn-gateways；security-groups\t1.2
`;
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('a team’s folder', () => {
  it.each<[string, string, string | Uint8Array, line: number]>([
    ['Markdown with front matter', 'entries/vpn.md', markdown, 1],
    ['Windows line ends', 'entries/vpn.md', markdown.replaceAll('\n', '\r\n'), 1],
    ['a byte order mark', 'entries/vpn.md', `\uFEFF${markdown}`, 1],
    ['UTF-16', 'entries/vpn.md', utf16(markdown), 1],
    ['a table', 'entries/library.csv', table, 2],
    [
      'a table of semicolons',
      'entries.csv',
      table
        .replace(/,(?! )/g, ';')
        .replace('VPC; ECS', '"VPC; ECS"')
        .replace('vpn-gateways; security', '"vpn-gateways; security')
        .replace('groups;1.2', 'groups";1.2'),
      2,
    ],
    ['a Chinese table of tabs in UTF-16', 'entries/答案库.csv', utf16(chinese), 2],
    ['a name with spaces', 'entries/network team/vpn access.md', markdown, 1],
  ])('reads %s', (_, path, text, line) => {
    expect(read({ [path]: text })).toEqual({
      team: expect.objectContaining({ organization: 'Example Ltd.' }),
      entries: [{ value: entry, file: path, line }],
      problems: [],
    });
  });

  it('reads the example of the reference', () => {
    const reference = readFileSync(join(root, 'docs/admin/reference.md'), 'utf8');
    const [, example = ''] = /```text\n(---\n[^`]*)```/.exec(reference) ?? [];
    const { entries, problems } = read({ 'entries/example.md': example });
    expect(problems).toEqual([]);
    expect(entries[0]?.value).toMatchObject({
      id: 'vpn-access',
      answer: 'The network team, within a day. Ask here (https://wiki.example.com/vpn).',
      rules: [
        { product: 'vpc', task: 'vpn-gateways' },
        { product: 'ecs', region: 'eu-central-1' },
      ],
    });
  });

  it('names the file of the entry that is used where another with its id is not', () => {
    const { entries } = read({
      'entries/a.md': '---\nid: x\n---\n# Who?',
      'entries/b.md': '---\nid: x\n---\n# Who?\n\nWe.',
    });
    expect(entries.map(({ file }) => file)).toEqual(['entries/b.md']);
  });

  it('takes the id from the file’s name and the question from the heading', () => {
    const { entries } = read({ 'entries/Who makes backups.md': '# Who makes backups?\n\nWe do.\n' });
    const value = { id: 'who-makes-backups', question: 'Who makes backups?', answer: 'We do.' };
    expect(entries.map((one) => one.value)).toEqual([value]);
  });

  it.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    [
      'front matter that does not end',
      { 'entries/a.md': '---\nid: a\nWe.' },
      'entries/a.md:1 error The front matter that begins with “---” does not end.',
    ],
    [
      'a colon in a text',
      { 'entries/a.md': '---\nid: a\nquestion: Backups: who?\n---\nWe.' },
      'entries/a.md:3 error The front matter cannot be read: Nested mappings are not allowed in compact mappings.',
    ],
    [
      'a field twice',
      { 'entries/a.md': '---\nid: a\nid: b\n---\nWe.' },
      'entries/a.md:3 error The front matter cannot be read: Map keys must be unique.',
    ],
    [
      'an empty answer',
      { 'entries/a.md': '---\nid: a\nquestion: Who?\n---\n' },
      'entries/a.md:1 error answer: “answer” is missing. The entry is left out; the others work.',
    ],
    [
      'a task that nobody knows',
      { 'entries/a.md': '---\nquestion: Who?\nrules:\n  - product: ecs\n    task: securty-groups\n---\nWe.' },
      'entries/a.md:5 warning rules[0].task: This version knows no task “securty-groups” of ecs; the rule waits for one that does. Did you mean “security-groups”?',
    ],
    [
      'a product that nobody knows',
      { 'entries/t.csv': 'id,question,answer,product\na,Who?,We.,ecss\n' },
      'entries/t.csv:2 error rules[0].product: “ecss” is not one of: ecs, rds, kms, ram, vpc, oss, maxcompute, isi, cloudfirewall, actiontrail. Did you mean “ecs”? The rule is left out; the entry stays.',
    ],
    [
      'a misspelt field',
      { 'entries/a.md': '---\nquestoin: Who?\n---\n# Who?\n\nWe.' },
      'entries/a.md:2 warning The field “questoin” is not read. Did you mean “question”?',
    ],
    [
      'two files with one id',
      {
        'entries/a.md': '---\nid: x\n---\n# Who?\n\nWe.',
        'entries/b.md': '---\nid: X\n---\n# Where?\n\nHere.',
      },
      'entries/b.md:2 error id: “X” is already the id of entries/a.md:1; that one is used. The entry is left out; the others work.',
    ],
    [
      'a table without titles',
      { 'entries/t.csv': 'one,two\n1,2\n' },
      'entries/t.csv:1 error No row names a question and an answer; the first has “one”, “two”.',
    ],
    [
      'a table whose titles are in another language',
      { 'entries/t.csv': 'Nr.;Pytanie;Odpowiedź\n1;Kto?;My.\n' },
      'entries/t.csv:1 error No row names a question and an answer; the first has “Nr.”, “Pytanie”, “Odpowiedź”.',
    ],
    [
      'two rows without ids that ask the same',
      { 'entries/t.csv': 'question,answer\nWho?,We.\nWho?,They.\n' },
      'entries/t.csv:3 error “Who?” is asked before, and neither row has an id: “who-',
    ],
    [
      'a cell that does not end',
      { 'entries/t.csv': 'question,answer\nWho?,"We\nWhere?,Here\n' },
      'entries/t.csv:2 error A cell that begins with a quotation mark here does not end.',
    ],
    [
      'a date that could be two',
      { 'entries/t.csv': 'id,question,answer,next review\na,Who?,We.,3/4/2027\n' },
      'entries/t.csv:2 error reviewBy: “3/4/2027” may be day or month first.',
    ],
    [
      'a picture that calls itself text',
      { 'entries/a.md': Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1') },
      'entries/a.md: error This is neither a workbook nor a text, whatever its name says.',
    ],
    ['an empty file', { 'entries/a.md': '' }, 'entries/a.md: error The file is empty.'],
    [
      'an image in an answer',
      { 'entries/a.md': '# Who?\n\nSee\n\n![the plan](plan.png)\n' },
      'entries/a.md:5 look Answers are plain text: an image is left out.',
    ],
    [
      'pages that do not pair',
      { 'entries/t.csv': 'id,question,answer,product,task\na,Who?,We.,ecs;vpc,keys;users;roles\n' },
      'entries/t.csv:2 error The products “ecs;vpc” and the tasks “keys;users;roles” cannot be paired.',
    ],
    ['no entries', {}, 'entries: warning There are no entries.'],
    ['a document', { 'entries/a.docx': 'PK' }, 'entries/a.docx: warning Files of this kind are not read.'],
    [
      'fields below empty lines',
      { 'entries/a.md': '\n\n---\nid: a\nquestion: Who?\nowner: Aliyun\n---\nWe.' },
      'entries/a.md:6 error owner: “Aliyun” is Alibaba Cloud’s name',
    ],
  ])('says of %s where it is, and what to do', (_, files, words) => {
    expect(told(files)).toContainEqual(expect.stringContaining(words));
    for (const { mend } of read(files).problems) expect(mend).toMatch(/^[A-Z].*[."]$/);
  });

  it.each([
    ['elsewhere', 'a link to a file outside of the folder'],
    ['too-large', 'more than 20 MB'],
    ['refused', 'cannot be opened'],
  ] as const)('names a file that is %s, and reads the others', (unread, words) => {
    const folder = readTeamFolder([
      team,
      { path: 'entries/a.md', unread },
      { path: 'entries/vpn.md', bytes: bytes(markdown) },
    ]);
    expect(folder.entries).toHaveLength(1);
    expect(folder.problems.map(({ file, what }) => `${file} ${what}`)).toEqual([
      expect.stringMatching(new RegExp(`^entries/a\\.md .*${words}`)),
    ]);
  });

  it('asks for a team.json, and for a clock that is right', () => {
    const { problems } = readTeamFolder([], { today: '1980-01-01' });
    expect(problems.map(({ what }) => what).join()).toMatch(/no team\.json.*clock|clock.*no team\.json/);
  });

  it.each([
    ['read', ['team.json', 'entries/a.md', 'entries/network/a.MD', 'entries/library.xlsx', 'entries.csv']],
    ['pointed-out', ['entries/answers.docx', 'entries/notes.txt', 'entries.json']],
    [
      'passed-over',
      [
        'README.md',
        'entries/README.md',
        'entries/~$library.xlsx',
        'entries/.hidden.md',
        'old/a.md',
        'entries/plan.png',
      ],
    ],
  ] as const)('has files that are %s', (use, paths) => {
    for (const path of paths) expect(useOf(path), path).toBe(use);
  });

  it.each([
    ['blanks', ' ', 'id,question,answer,next review\na,Who?,'],
    ['brackets', '[', ''],
    ['emphasis', '*_', ''],
    ['quotes', '>', ''],
    ['times', 'T', 'id,question,answer,next review\na,Who?,We.,'],
    ['marks', '"', 'id,question,answer\na,'],
  ])('reads long runs of %s in a moment', (_, sign, table) => {
    const run = sign.repeat(90_000);
    const { entries, problems } = read({
      'entries/a.md': `# Who?\n\nWe${run}do.`,
      'entries/t.csv': `${table}${run}x\n`,
    });
    const named = new Set([...entries, ...problems].map(({ file }) => file));
    expect([...named].sort()).toEqual(['entries/a.md', 'entries/t.csv']);
  });

  it('never throws, whatever the bytes', () => {
    const names = fc.constantFrom('team.json', 'entries/a.md', 'entries/b.csv', 'entries/c.xlsx');
    const starts = fc.constantFrom(
      '',
      '---\n',
      'question,answer\n',
      'PK\x03\x04',
      '{"organization": ',
      '\xff\xfe',
    );
    fc.assert(
      fc.property(names, starts, fc.uint8Array({ maxLength: 300 }), (path, start, rest) => {
        const all = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
        expect(readTeamFolder([{ path, bytes: all }]).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, whatever the front matter', () => {
    const piece = fc.constantFrom(
      'id',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '&a',
      '*a',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      '|',
      '>',
      '<<',
      'rules',
      'question',
      '\t',
      '? ',
      '!!',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        read({ 'entries/a.md': `---\n${pieces.join('')}\n---\n# Who?\n\nWe.` });
      }),
      { numRuns: 400 },
    );
  });
});
