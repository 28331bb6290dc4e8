import { describe, expect, it } from 'vitest';
import { isOwnId } from '../../../../src/faq/team/own-id';
import { dateOrderOf, isoDate } from '../../../../src/kit/folder/dates';
import { idFromQuestion, ownIdOf } from '../../../../src/kit/folder/entry-ids';
import { fieldNamed, fieldReference } from '../../../../src/kit/folder/field-names';
import { readEntries } from '../../../../src/kit/folder/read-entries';
import { rulesOfCells } from '../../../../src/kit/folder/rule-texts';
import { makeWorkbook } from '../../../tools/make-workbook';

const read = (text: string, file = 'entries/library.csv') =>
  readEntries(file, new TextEncoder().encode(text));
const fields = (text: string) =>
  read(text).drafts.map((draft) =>
    Object.fromEntries([...draft.fields].map(([name, one]) => [name, one.text])),
  );

/** The titles of real exports and trackers, and what each means here. */
const libraries: readonly [
  name: string,
  titles: string,
  cells: string,
  read: Readonly<Record<string, string>>,
][] = [
  [
    'Responsive’s standard template',
    'Question,Alternative Questions,Answer,Owners,Tags,Last Updated Date,Next Review Date',
    'Who?,Which?,We.,a@b.example;c@b.example,x;y,12/31/2025,1/5/2027',
    {
      question: 'Who?',
      answer: 'We.',
      owner: 'a@b.example;c@b.example',
      reviewedOn: '2025-12-31',
      reviewBy: '2027-01-05',
    },
  ],
  [
    'a CAIQ of the Cloud Security Alliance',
    'Question ID,Question,CSP CAIQ Answer,SSRM Control Ownership,CSP Implementation Description (Optional/Recommended)',
    'AIS-01.1,Who?,Yes,CSP-owned,We do it every day.',
    { id: 'AIS-01-1', question: 'Who?', answer: 'We do it every day.' },
  ],
  [
    'a tracker with a number and remarks',
    '#,Question,Approved Answer,Comments,SME,Expires',
    '12,Who?,We.,ask Ann again,Ann,2027-05-01',
    { id: 'library-12', question: 'Who?', answer: 'We.', owner: 'Ann', reviewBy: '2027-05-01' },
  ],
  [
    'a knowledge base in Chinese',
    '知识编号,分类,标准问题,相似问,标准答案,负责人,更新时间,有效期至',
    'kb-7,网络,谁审批？,由谁,我们。,网络团队,2026/11/1,2027年5月1日',
    {
      id: 'kb-7',
      question: '谁审批？',
      answer: '我们。',
      owner: '网络团队',
      reviewedOn: '2026-11-01',
      reviewBy: '2027-05-01',
    },
  ],
  [
    'a library in German, as its Excel writes it',
    '\uFEFFLfd. Nr.;Frage;Freigegebene Antwort;Verantwortlich;Letzte Prüfung;Nächste Prüfung (spätestens);Gilt für',
    '7;Wer genehmigt?;"Wir; „die Plattform“, alle.";Netzteam;01.11.2026;1.5.2027;ecs/security-groups\r',
    {
      id: 'library-7',
      question: 'Wer genehmigt?',
      answer: 'Wir; „die Plattform“, alle.',
      owner: 'Netzteam',
      reviewedOn: '2026-11-01',
      reviewBy: '2027-05-01',
      rules: 'ecs/security-groups',
    },
  ],
  [
    'one in French, its accents lost',
    'Numero;Question;Réponse validée;Responsable;Derniere revision;Valable jusqu’au;Produit',
    'a-1;Qui ?;Nous.;Réseau;31/10/2026;01/05/2027;ecs',
    {
      id: 'a-1',
      question: 'Qui ?',
      answer: 'Nous.',
      owner: 'Réseau',
      reviewedOn: '2026-10-31',
      reviewBy: '2027-05-01',
      product: 'ecs',
    },
  ],
  [
    'one in Spanish',
    'Pregunta,Respuesta,Departamento,Última revisión,Válido hasta',
    '¿Quién?,Nosotros.,Redes,2026-10-31,2027-05-01',
    {
      question: '¿Quién?',
      answer: 'Nosotros.',
      owner: 'Redes',
      reviewedOn: '2026-10-31',
      reviewBy: '2027-05-01',
    },
  ],
  [
    'one in Traditional Chinese',
    '編號,問題,答覆,負責人,有效期限',
    'kb-7,誰核准？,我們。,網路團隊,2027/5/1',
    { id: 'kb-7', question: '誰核准？', answer: '我們。', owner: '網路團隊', reviewBy: '2027-05-01' },
  ],
];

describe('a table of answers', () => {
  it.each(libraries)('reads %s', (_, titles, cells, entry) => {
    const [found] = fields(`${titles}\n${cells}\n`);
    expect(found).toMatchObject(entry);
    for (const key of Object.keys(found ?? {})) expect([...Object.keys(entry), 'id']).toContain(key);
  });

  it('has titles that mean one thing each', () => {
    const rows = fieldReference().split('\n').slice(2);
    for (const row of rows) {
      const [, field = '', names = ''] = /^\| `(\w+)` \| (.*) \|$/.exec(row) ?? [];
      for (const name of names.split(' · ')) expect(fieldNamed(name), name).toBe(field);
    }
  });

  it('passes over what stands above the titles, and names the columns it does not read', () => {
    const { drafts, problems } = read('# Exported today, by Ann\n\nid,Question,Answer,Tags\na,Who?,We.,x\n');
    expect(drafts.map(({ line }) => line)).toEqual([4]);
    expect(problems.map(({ line, severity, what }) => [line, severity, what])).toEqual([
      [3, 'look', 'These columns are not read: “Tags”.'],
    ]);
  });

  it('takes lines in a cell for paragraphs, and counts them in the lines of the file', () => {
    const { drafts } = read('id,question,answer\na,Who?,"We.\nAnd you."\nb,Where?,Here.\n');
    expect(drafts.map(({ line }) => line)).toEqual([2, 4]);
    expect(drafts[0]?.fields.get('answer')?.text).toBe('We.\n\nAnd you.');
  });

  it('reads HTML as the plain text it is, and warns where it is more', () => {
    const table =
      'id,question,answer\na,Who?,a < b > c\nb,<p>Who<br>else?</p>,<p>We.</p><p>All.</p>\nc,Who?,<s>Not</s> you.\n';
    expect(fields(table)).toMatchObject([
      { answer: 'a < b > c' },
      { question: 'Who else?', answer: 'We.\n\nAll.' },
      { answer: '<s>Not</s> you.' },
    ]);
    expect(read(table).problems.map(({ line, severity, what }) => [line, severity, what])).toEqual([
      [3, 'look', '2 cells hold HTML, read as plain text.'],
      [4, 'warning', expect.stringMatching(/^1 cell holds HTML that cannot be plain text/)],
    ]);
  });

  it('warns of rows that a separator without quotes made longer', () => {
    const table = 'id;question;answer;\na;Who?;We; all.;you\nb;Who?;"We; all.";\nc;Who?;We;;you\n';
    expect(read(table).problems.map(({ line, severity, what }) => [line, severity, what])).toEqual([
      [2, 'warning', '2 rows have more cells than there are titles.'],
    ]);
  });

  it('warns where ids hang on the questions, and always makes the same', () => {
    const text = 'question,answer\nWho approves VPN access?,We.\n谁？,我们。\n';
    const ids = fields(text).map(({ id }) => id);
    expect(ids).toEqual(fields(text).map(({ id }) => id));
    for (const id of ids) expect(isOwnId(id ?? '')).toBe(true);
    expect(ids[0]).toMatch(/^who-approves-vpn-/);
    expect(read(text).problems.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('a workbook of answers', () => {
  const titles = ['ID', 'Question', 'Answer', 'Next Review'];
  const workbook = (sheets: Parameters<typeof makeWorkbook>[0]) =>
    readEntries('entries/library.xlsx', makeWorkbook(sheets));

  it('is read sheet by sheet, its rows counted as the spreadsheet counts them', () => {
    const { drafts, problems } = workbook([
      { name: 'Read me', rows: [['How to use this']] },
      {
        name: 'Network',
        rows: [['Answers of the network team'], [], titles, ['a', 'Who?', 'We.', '2027-01-01']],
      },
      { name: 'Data', rows: [titles, ['b', 'Where?', 'Here.', null]], hiddenRows: [1] },
      { name: 'Old', rows: [titles, ['c', 'When?', 'Now.', null]], hidden: true },
    ]);
    expect(drafts.map(({ line, place, fields }) => [line, place, fields.get('id')?.text])).toEqual([
      [4, 'Sheet “Network”: ', 'a'],
      [2, 'Sheet “Data”: ', 'b'],
    ]);
    expect(problems.map(({ what }) => what)).toEqual([
      'Sheet “Old” is hidden and was not read.',
      'Sheet “Data”: Hidden rows are read as the others are: 1.',
    ]);
  });

  it('may have as many rows as a package carries', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`a${at}`, `Question ${at}?`, 'We.', null]);
    expect(workbook([{ name: '', rows: [titles, ...rows] }]).drafts).toHaveLength(10_000);
  });

  it('says what a file is that only calls itself one', () => {
    const { drafts, problems } = readEntries(
      'entries/library.xlsx',
      Buffer.from('PK\x03\x04nothing', 'latin1'),
    );
    expect([drafts, problems.map(({ severity }) => severity)]).toEqual([[], ['error']]);
  });
});

describe('an id', () => {
  it.each([
    ['vpn-access', 'entries/a.csv', 'vpn-access'],
    ['1.2', 'entries/Answer Library.csv', 'answer-library-1-2'],
    ['7', 'entries/答案.csv', 'table-7'],
    ['AIS-01.1', 'entries/a.csv', 'AIS-01-1'],
    ['VPN access', 'entries/a.csv', 'VPN-access'],
    ['§', 'entries/a.csv', '§'],
  ])('of %j in %s becomes %s', (id, file, own) => expect(ownIdOf(id, file)).toBe(own));

  it('made of a question is one a team may have', () => {
    for (const question of ['1.2', 'FAQ 1.2?', '', '谁', 'Section one two three four five six seven eight']) {
      expect(isOwnId(idFromQuestion(question, 'entries/1.csv')), question).toBe(true);
    }
  });
});

describe('a date', () => {
  it.each([
    ['2026-11-01 10:30', undefined, '2026-11-01'],
    ['2026/1/5', undefined, '2026-01-05'],
    ['2026年1月5日', undefined, '2026-01-05'],
    ['5.1.2026', 'month-first', '2026-01-05'],
    ['13/1/2026', undefined, '2026-01-13'],
    ['1/13/2026 9:30 PM', undefined, '2026-01-13'],
    ['3/4/2026', 'day-first', '2026-04-03'],
    ['3/4/2026', 'month-first', '2026-03-04'],
    ['3/3/2026', undefined, '2026-03-03'],
    ['3/4/2026', undefined, undefined],
    ['next year', undefined, 'next year'],
    ['31.02.2026', undefined, '31.02.2026'],
    ['2026/2/30 10:30', undefined, '2026/2/30 10:30'],
    ['4/31/2026', undefined, '4/31/2026'],
    ['13/13/2026', undefined, '13/13/2026'],
    ['29.2.2028', undefined, '2028-02-29'],
  ] as const)('%s (%s) is %s', (text, order, date) => expect(isoDate(text, order)).toBe(date));

  it('is told by the others of its column', () => {
    expect(dateOrderOf(['3/4/2026', '12/31/2026'])).toBe('month-first');
    expect(dateOrderOf(['3/4/2026', '31/12/2026'])).toBe('day-first');
    expect(dateOrderOf(['31/12/2026', '12/31/2026'])).toBeUndefined();
  });
});

describe('rules in columns', () => {
  it.each([
    [{ product: 'ECS' }, [{ product: 'ecs' }]],
    [
      { product: 'ecs', task: 'disks; images' },
      [
        { product: 'ecs', task: 'disks' },
        { product: 'ecs', task: 'images' },
      ],
    ],
    [
      { product: 'ecs;vpc', task: 'disks；eips' },
      [
        { product: 'ecs', task: 'disks' },
        { product: 'vpc', task: 'eips' },
      ],
    ],
    [{ task: 'kms/keys' }, [{ product: 'kms', task: 'keys' }]],
    [
      { product: 'ecs;oss', region: 'eu-central-1' },
      [
        { product: 'ecs', region: 'eu-central-1' },
        { product: 'oss', region: 'eu-central-1' },
      ],
    ],
    [{ site: 'China' }, [{ site: 'china' }]],
    [{}, []],
    [{ product: 'ecs;vpc', task: 'disks;eips;nat' }, undefined],
  ])('of %j are %j', (cells, rules) => expect(rulesOfCells(cells)).toEqual(rules));
});
