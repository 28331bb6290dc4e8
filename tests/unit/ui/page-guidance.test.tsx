// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ConsolePage } from '../../../src/console/page';
import { officialFaq } from '../../../src/faq/official';
import { pageSentences } from '../../../src/guidance/page-sentences';
import { PageGuidance, type PageView } from '../../../src/ui/PageGuidance';
import { pageView } from '../../../src/ui/page-view';
import { toolbarTitle } from '../../../src/ui/toolbar-title';
import { renderAlone } from './render-alone';
import { quoteOf, teamEntry, today, withTeam } from './samples';

const groups: ConsolePage = { product: 'ecs', task: 'security-groups', site: 'international' };
const inFrankfurt: ConsolePage = { ...groups, region: 'eu-central-1' };

type Fields = Partial<Parameters<typeof PageGuidance>[0]>;

const onToggle = () => {};
const closed = { isWide: false, row: () => ({ open: false, onToggle }) };
const allOpen = { isWide: false, row: () => ({ open: true, onToggle }) };
/** As they stand where there is room: what is within a row is folded. */
const wide = { isWide: true, row: (_name: string, within?: string) => ({ open: !within, onToggle }) };
const wideAndClosed = { ...closed, isWide: true };
const wideAndOpen = { ...allOpen, isWide: true };

const guidance = (view: PageView = pageView(groups, officialFaq, 'en'), fields: Fields = {}) => (
  <PageGuidance
    view={view}
    notesOf={() => ({})}
    today={today}
    rows={closed}
    onOpen={() => {}}
    onCopy={async () => {}}
    onPin={() => {}}
    {...fields}
  />
);

describe('the answer', () => {
  const view = pageView(groups, officialFaq, 'en');
  const { answer } = view.guidance;

  it.each([
    ['yours', 'Yours'],
    ['theirs', 'Alibaba Cloud’s'],
  ] as const)('tells what is %s by a word and one clause, with its number', (side, word) => {
    const alone = renderAlone(guidance());
    expect(alone.texts(`.side.${side} h2`)).toEqual([word]);
    expect(alone.texts(`.side.${side} .clause > span`)).toEqual(answer[side].map(({ text }) => text.en));
    expect(alone.texts(`.side.${side} .number`)).toEqual(answer[side].map(({ quote }) => quote.entry.id));
  });

  it('comes first, and says in sight that it is ours and what the text does not say', () => {
    const note = { en: 'The FAQ does not speak of backups.' };
    const noted = { ...view, guidance: { ...view.guidance, answer: { ...answer, note } } };
    const alone = renderAlone(guidance(noted));
    expect(alone.find('main, .page-line + section').className).toBe('answer-card');
    expect(alone.texts('.answer-card .ours')).toEqual(['The FAQ does not speak of backups.', 'In our words']);
    alone.show(guidance());
    expect(alone.texts('.answer-card .ours').at(-1)).toBe('In our words');
  });

  it('says where a side is not stated', () => {
    const half = { ...view, guidance: { ...view.guidance, answer: { yours: answer.yours, theirs: [] } } };
    expect(renderAlone(guidance(half)).texts('.side.theirs .clause')).toEqual(['Not stated in the FAQ']);
  });

  it('opens an entry at the sentence it rests on, and is copied with the page it is about', async () => {
    const onOpen = vi.fn();
    const onCopy = vi.fn(async () => {});
    const alone = renderAlone(guidance(view, { onOpen, onCopy }));
    alone.find('.side.theirs .number').click();
    const { entry, passage } = answer.theirs[0]?.quote ?? quoteOf('1.1', { from: 0, to: 1 });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(entry.id, passage);
    await alone.press('Copy with citation, the answer');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ page: 'ECS › Security groups', ...answer }, 'plain');
  });
});

describe('the sentences of a page', () => {
  const view = pageView(inFrankfurt, officialFaq, 'en');
  const sentences = pageSentences(view.guidance, view.regionGuidance);

  it('stand folded behind rows that say how many, after the one that tells the matter', () => {
    const alone = renderAlone(guidance(view));
    const rows = alone.all('.fold > summary');
    expect(rows.map((row) => row.textContent)).toEqual([
      `Your part in the FAQ’s words${sentences.yours.named.length + sentences.yours.general.length}`,
      `Alibaba Cloud’s part${sentences.theirs.named.length + sentences.theirs.general.length}`,
      `Where your content is stored · Frankfurt${sentences.region.length}`,
      `Related entries${view.guidance.entries.length}`,
    ]);
    expect(alone.all('details[open], .legend')).toEqual([]);
    expect(alone.texts('.key-passage .official')).toEqual([
      'configure security groups for network access control.',
    ]);
  });

  it('name the service first; general ones stand together, and one line explains the tags', () => {
    const alone = renderAlone(guidance(view, { rows: allOpen }));
    expect(alone.all('.fold.yours :is(.official, h3)').map((one) => one.nodeName)).toEqual([
      ...sentences.yours.named.map(() => 'SPAN'),
      'H3',
      ...sentences.yours.general.map(() => 'SPAN'),
    ]);
    expect(alone.texts('.fold.yours h3')).toEqual(['General, for every service']);
    expect(alone.texts('.legend')[0]).toMatch(/^duty: .* · option: .* · promise: .* · general: /);
  });

  it.each([
    ['ecs', 'security-groups', ['3 more'], ['1 more']],
    ['kms', 'keys', ['3 sentences'], ['1 more']],
    ['oss', 'buckets', ['4 more'], ['2 general']],
  ] as const)(
    'of %s › %s stand beside each other: one that is read at a glance, the others behind one line',
    (...given) => {
      const [product, task, yours, theirs] = given;
      const page = pageView({ product, task, site: 'international' }, officialFaq, 'en');
      const alone = renderAlone(guidance(page, { rows: wide }));
      expect(alone.texts('.yours > .fold-body > .more > summary')).toEqual(yours);
      expect(alone.texts('.theirs > .fold-body > .more > summary')).toEqual(theirs);
      const { telling } = pageSentences(page.guidance);
      expect(alone.all(`.${telling?.owner} > .fold-body > .key-passage:first-child`)).toHaveLength(1);
      expect(alone.all('.key-passage')).toHaveLength(1);
      expect(alone.all('.legend, .side-row > summary > .count')).toEqual([]);
    },
  );

  it('are all there beside each other, none twice', () => {
    const beside = renderAlone(guidance(view, { rows: wideAndOpen })).texts('.quote .official');
    const below = renderAlone(guidance(view, { rows: allOpen })).texts('.quote .official');
    expect(beside.toSorted()).toEqual(below.toSorted());
    expect(new Set(beside).size).toBe(beside.length);
  });

  it('leave the telling one in sight where its row is folded', () => {
    const alone = renderAlone(guidance(view, { rows: wideAndClosed }));
    expect(alone.texts('.side-row > summary > .count')).toEqual(['4', '2']);
    expect(alone.all('.fold-body .key-passage')).toEqual([]);
    expect(alone.all('.side-row.yours + .key-passage')).toHaveLength(1);
  });

  it('in Chinese have our clause first, unless it stands above', () => {
    const page = pageView(inFrankfurt, officialFaq, 'zh-CN');
    const alone = renderAlone(guidance(page, { rows: wide }), { locale: 'zh-CN' });
    expect(alone.all('.fold-body > .quotation, .key-passage')).toHaveLength(2);
    expect(alone.all('.fold-body > .quotation > .quotation-clause, .key-passage .quotation-clause')).toEqual(
      [],
    );
  });

  it('leave it to the answer to say that the service is not named: once', () => {
    const buckets: ConsolePage = { product: 'oss', task: 'buckets', site: 'international' };
    const oss = renderAlone(guidance(pageView(buckets, officialFaq, 'en'), { rows: allOpen }));
    const saying = oss.texts('.ours').filter((text) => text.includes('does not name OSS'));
    expect(saying).toEqual(oss.texts('.answer-note'));
  });

  it('have no row of nothing', () => {
    const none = { ...view.guidance, yours: [], further: { yours: [], theirs: [] } };
    const alone = renderAlone(guidance({ ...view, guidance: none }));
    expect(alone.all('.fold.yours')).toEqual([]);
    expect(alone.all('.fold.theirs')).toHaveLength(1);
  });

  it('speak of where content lies only where the address names a region', () => {
    const alone = renderAlone(guidance());
    expect(alone.all('.region, .chip')).toEqual([]);
    alone.show(guidance(view));
    expect(alone.all('.region')).toHaveLength(1);
    expect(alone.texts('.region .ours')).toEqual([
      "This page's address names eu-central-1 – Germany (Frankfurt)",
    ]);
    expect(alone.texts('.chip > span[aria-hidden]')).toEqual(['Frankfurt']);
  });
});

it('a related entry opens with the passage that put it there, and why; closed again on the next page', async () => {
  const alone = renderAlone(guidance(undefined, { rows: allOpen }));
  const [first] = pageView(groups, officialFaq, 'en').guidance.entries;
  await alone.toggle(alone.find('.for-page .row'));
  expect(
    alone
      .all('.passage')
      .map((one) => one.textContent)
      .join(' '),
  ).toBe(first?.keyPassage.text);
  expect(alone.texts('.because')[0]).toBe(`because: ${first?.reason.because.en}`);
  alone.show(guidance(pageView(inFrankfurt, officialFaq, 'en'), { rows: allOpen }));
  expect(alone.all('.entry-body')).toEqual([]);
});

describe('the team’s notes for the page', () => {
  const note = (id: string, fields = {}) =>
    teamEntry({
      id,
      question: `Question of ${id}?`,
      answer: 'Ask first. Then wait.',
      rules: [{ product: 'ecs' }],
      ...fields,
    });
  const noted = (...notes: ReturnType<typeof note>[]) => guidance(pageView(groups, withTeam(...notes), 'en'));

  it('stand under the answer, marked: question, first sentence, who answers for it, and what is late', () => {
    const fields = { owner: 'Network', comments: '1.2', reviewBy: '2026-11-01', reviewedOn: '2026-10-01' };
    const alone = renderAlone(noted(note('vpn', fields)));
    expect(alone.texts('.answer-card + .team-notes h2')).toEqual([
      'Your team’s notes for this page team note, not Alibaba Cloud',
    ]);
    expect(alone.texts('.team-notes li')).toEqual([
      'Question of vpn?Ask first.on 1.2 · owner: Network review overdue since 2026-11-01',
    ]);
    expect(alone.texts('.for-page .question')).not.toContain('Question of vpn?');
  });

  it('are two at once, the others one press away', async () => {
    const alone = renderAlone(noted(note('a'), note('b'), note('c')));
    expect(alone.all('.team-notes li')).toHaveLength(2);
    await alone.press('1 more of your team’s notes');
    expect(alone.all('.team-notes li')).toHaveLength(3);
  });

  it('open', async () => {
    const onOpen = vi.fn();
    const alone = renderAlone(guidance(pageView(groups, withTeam(note('vpn')), 'en'), { onOpen }));
    await alone.press('Question of vpn?');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('vpn');
  });
});

it.each([
  ['international', 0],
  ['china', 1],
  ['partner', 1],
] as const)('on the %s site there are %i lines on where the FAQ is published', (site, lines) => {
  const alone = renderAlone(guidance(pageView({ ...groups, site }, officialFaq, 'en')));
  expect(alone.all('.site-note')).toHaveLength(lines);
});

describe('the view of a page', () => {
  it.each([
    ['another product', { product: 'rds' }],
    ['another task', { task: 'disks' }],
    ['another region', { region: 'cn-hangzhou' }],
    ['another site', { site: 'china' }],
  ] as const)('is a new one for %s', (_what, change) => {
    const key = (page: ConsolePage) => pageView(page, officialFaq, 'en').key;
    expect(key({ ...groups, ...change })).not.toBe(key(groups));
    expect(key({ ...groups })).toBe(key(groups));
  });

  it('is in the language of the interface and knows whether it is pinned, and what is in front', () => {
    const front: ConsolePage = { product: 'ram', task: 'users', site: 'international' };
    const view = pageView(inFrankfurt, officialFaq, 'zh-CN', { pinned: true, front });
    expect(view).toMatchObject({ label: 'ECS › 安全组', labelLang: undefined, pinned: true });
    expect(view.front?.label).toBe('RAM › 用户');
    expect(pageView(groups, officialFaq, 'en').pinned).toBe(false);
  });
});

it.each([
  ['en', 'ECS › Security groups: 3 entries'],
  ['zh-CN', 'ECS › 安全组：3 条'],
] as const)('the tooltip of the icon in %s: %s', (locale, title) => {
  expect(toolbarTitle(groups, officialFaq, locale)).toBe(title);
});
