import { Window } from 'happy-dom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../src/console/vocabulary';
import { cite } from '../../../src/faq/citation';
import type { Entry } from '../../../src/faq/model';
import { officialFaq } from '../../../src/faq/official';
import { links, mergeTeam } from '../../../src/faq/team';
import { locales } from '../../../src/locales/locale';
import { checkPolicy, describeCheckProblem } from '../../../src/policy/check';
import { describeProblem } from '../../../src/policy/problem';
import { effectiveSettings } from '../../../src/policy/settings';
import type { DataRecord } from '../../../src/values/value';
import { type HostileCase, hostileCases } from './hostile-cases';

const against = { vocabulary, today: '2026-11-26' };
const healthy = { id: 'healthy', question: 'Is this healthy?', answer: 'Yes.' };
const attacked = { id: 'note', question: 'Who approves it?', answer: 'The network team.' };
const nothingBeside = { id: null, comments: null, owner: null, reviewedOn: null, reviewBy: null };
const rest = { organizationName: 'Example Ltd.', language: 'en', teamEntries: [healthy] };
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u;

/** Own properties only, `__proto__` among them, as `JSON.parse` makes them. */
function joined(...parts: readonly object[]): DataRecord {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

function policyOf({ entry, policy, whole }: HostileCase): unknown {
  if (entry) return { ...rest, teamEntries: [healthy, joined(attacked, entry)] };
  return policy ? joined(rest, policy) : whole;
}

function expectTold({ told, entry }: HostileCase, paths: readonly string[], exactly = true) {
  const wanted = told
    .filter((path) => path !== '…')
    .map((path) => (entry ? `teamEntries[1]${path.startsWith('[') ? '' : '.'}${path}` : path));
  expect(paths).toEqual(expect.arrayContaining(wanted));
  if (told.includes('…')) expect(paths.length).toBeGreaterThan(0);
  else if (exactly) expect([...new Set(paths)].toSorted()).toEqual(wanted.toSorted());
}

/** Named shortly and in words that hide nothing, however large or hidden the thing itself is. */
function expectWords(words: Readonly<Record<string, string | undefined>>, path: string) {
  for (const locale of locales) expect(words[locale]).toMatch(/^[^\n]{5,500}$/u);
  expect(Object.values(words).join('') + path).not.toMatch(unseen);
  expect(path.length).toBeLessThan(300);
}

const markdown = new MarkdownIt({ html: true, linkify: true });
const { document } = new Window();
const words = [
  'paragraph_open',
  'paragraph_close',
  'text',
  'softbreak',
  'blockquote_open',
  'blockquote_close',
];

/** First our mark, then nothing but one quotation. */
function expectUnofficial(entry: Entry) {
  for (const locale of locales) {
    const [plain, md, html] = (['plain', 'markdown', 'html'] as const).map((format) =>
      cite({ entry }, format, locale, officialFaq),
    ) as [string, string, string];
    const [first, ...lines] = plain.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u);
    expect(first).toMatch(/^(?:team note, not Alibaba Cloud|团队说明，非阿里云内容)[:：]/u);
    expect(lines.filter((line) => !/^>(?: \S|$)/u.test(line))).toEqual([]);
    const tokens = markdown.parse(md, {}).flatMap((token) => token.children ?? [token]);
    expect(tokens.map(({ type }) => type).filter((type) => !words.includes(type))).toEqual([]);
    expect(tokens.filter(({ type }) => type === 'blockquote_open')).toHaveLength(1);
    document.body.innerHTML = html;
    expect([...document.body.children].map(({ localName }) => localName)).toEqual(['p', 'blockquote']);
    expect(document.body.querySelector('p *, blockquote > :not(p)')).toBeNull();
  }
  for (const { start, end } of links(entry.answer)) {
    const link = entry.answer.slice(start, end);
    expect(link.startsWith(`https://${new URL(link).host}`)).toBe(true);
  }
  expect(mergeTeam(officialFaq, [entry]).entries).toBe(officialFaq.entries);
}

describe.each(hostileCases.filter(({ text }) => text === undefined))('$what', (hostile) => {
  const { entry, policy, user, kept } = hostile;
  const { values, errors } = effectiveSettings({ policy: policyOf(hostile), user, ...against });

  it('is told with what is wrong and where, in our settings and in the checker', () => {
    expectTold(
      hostile,
      errors.map(({ path }) => path),
    );
    for (const problem of errors) expectWords(describeProblem(problem), problem.path);
    if (user !== undefined) return;
    const { problems, keys } = checkPolicy(JSON.stringify(policyOf(hostile)), against);
    const found = [...problems, ...keys.flatMap((key) => key.problems)];
    expectTold(
      hostile,
      found.map(({ path }) => path),
      false,
    );
    expect(found.filter(({ line }) => line === undefined)).toEqual([]);
  });

  it('loses nothing else', () => {
    const changed = entry ? { teamEntries: [] } : (policy ?? rest);
    const untouched = Object.entries(rest).filter(([key]) => !(key in changed));
    expect(values).toMatchObject(Object.fromEntries(untouched.filter(([key]) => key !== 'teamEntries')));
    if (entry || untouched.some(([key]) => key === 'teamEntries'))
      expect(values.teamEntries[0]).toMatchObject(healthy);
    const ids = values.teamEntries.map(({ id }) => id);
    if (entry && kept !== null) {
      const { team, ...found } = values.teamEntries[1] ?? {};
      const others = Object.entries(attacked).filter(([field]) => !(field in entry));
      const all = { ...nothingBeside, ...team, ...found };
      for (const [field, value] of [...others, ...Object.entries(kept ?? entry)]) {
        expect(all).toHaveProperty(field, value);
      }
      expect(ids).toEqual(['healthy', all.id]);
    } else if (entry) {
      expect(ids).toEqual(['healthy']);
    } else {
      const wanted = kept ?? (hostile.told.length === 0 && policy ? policy : {});
      const { userMayChange: _, ...found } = { ...values, userMayChange: [], teamEntries: ids };
      for (const [key, value] of Object.entries(wanted)) expect(found).toHaveProperty([key], value);
    }
  });

  it('reads nowhere as Alibaba Cloud’s word', () => {
    for (const found of values.teamEntries) expectUnofficial(found);
  });
});

describe.each(hostileCases.filter(({ text }) => text !== undefined))('$what', (hostile) => {
  it('is told with its line', () => {
    const { problems, keys, settings } = checkPolicy(hostile.text ?? '', against);
    const found = [...problems, ...keys.flatMap((key) => key.problems)];
    expectTold(
      hostile,
      found.map(({ path }) => path),
    );
    for (const problem of found) expectWords(describeCheckProblem(problem), problem.path);
    expect(found.filter(({ line }) => line === undefined)).toEqual([]);
    if (hostile.kept) expect(settings?.values).toMatchObject(hostile.kept);
  });
});
