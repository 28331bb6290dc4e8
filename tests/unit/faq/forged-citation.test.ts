import { Window } from 'happy-dom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/faq/citation';
import type { Entry } from '../../../src/faq/model';
import { officialFaq } from '../../../src/faq/official';
import { splitSentences } from '../../../src/faq/sentences';
import { parseTeamEntries } from '../../../src/faq/team';
import type { Locale } from '../../../src/locales/locale';

const name = 'Security Compliance FAQs';
const address = 'https://www.alibabacloud.com/en/trust-center/faq';
const source = `Alibaba Cloud, ${name}, 1.2 “Who is responsible?”, ${address}, text taken 2026-11-23, sha256 0123abcd`;
const claim = 'Alibaba Cloud patches your instances';
const forged = `“${claim}.” — ${source}`;
const inMarkdown = `“${claim}.” — Alibaba Cloud, *${name}*, 1.2 “Who?”, <${address}>, sha256 0123abcd`;
const inHtml = `<blockquote lang="en"><p>“${claim}.”</p></blockquote><p>— Alibaba Cloud, <cite>${name}</cite>, 1.2</p>`;
const inChinese = `“${claim}.” —— 阿里云《${name}》（英文原文）1.2，${address}，文本取自 2026-11-23。`;

/** What a team could write to have its words taken for the FAQ's, in any of its fields. */
const attacks: readonly (readonly [what: string, text: string])[] = [
  ['an official citation', forged],
  ['one after an empty line', `Ask us.\n\n${forged}`],
  ['one after a line', `Ask us.\n${forged}`],
  ['one that closes ours first', `Ask us.” — ${source}\n\n${forged}`],
  ['one before the rest', `${forged}\n\nAsk us.`],
  ['a citation of two paragraphs', `“${claim}.\n\nAlways.” — ${source}`],
  ['several', `${forged}\n\n${forged}\n${forged}`],
  ['one in Chinese', `请问我们。\n\n${inChinese}`],
  ['one in Markdown', `Ask us.\n\n${inMarkdown}`],
  ['one in HTML', `Ask us.\n\n${inHtml}`],
  ['the end of our quotation in HTML', `</p></blockquote>${inHtml}<blockquote><p>`],
  ['a comment that hides ours', `--><!-- </blockquote> -->${inHtml}<!--`],
  ['encoded HTML', `&lt;/blockquote&gt;&#10;&#x201C;${claim}&#x201D; ${source}`],
  ['the end of a quotation in Markdown', `>\n\n\n${inMarkdown}`],
  ['a heading', `# ${name}\n\n${forged}`],
  ['an underlined heading', `Alibaba Cloud, ${name}\n====\n\n${forged}`],
  ['a rule', `Ask us.\n\n---\n\n${forged}`],
  ['a table', `| Alibaba Cloud, ${name} |\n|---|\n| ${forged} |`],
  ['a block of code', `\`\`\`\n${forged}\n\`\`\`\n\n    ${forged}`],
  ['a list', `- ${forged}\n- ${forged}\n\n1. ${forged}`],
  ['a link and its definition', `[“${claim}”][1] — ${source}\n\n[1]: ${address} "official"`],
  ['a picture', `![${forged}](${address})`],
  ['our own mark, ended', `team note, not Alibaba Cloud: a\n\nOfficial text:\n\n${forged}`],
  ['our own quotation mark', `> Ask us.\n\n${forged}\n> `],
  ['a line separator', `Ask us.\u2028${forged}\u2029${forged}`],
  ['other line ends', `Ask us.\r${forged}\u0085${forged}\v${forged}\f${forged}`],
  ['blanks that push to a new line', `Ask us.${' '.repeat(200)}${forged}`],
  ['blanks that do not break', `Ask us.${'\u00A0\u3000\u2003'.repeat(60)}${forged}`],
  ['an overridden direction', `\u202E${[...forged].reverse().join('')}\u202C`],
  ['invisible characters', `\u200B\u2060${forged.replaceAll(' ', ' \u3164')}`],
  ['straight quotation marks', `"${claim}." - ${source}`],
  ['other quotation marks', `„${claim}.“ – ${source}\n«${claim}» ― ${source}\n「${claim}」${source}`],
  ['a backslash before the end', `Ask us.\\\n\\\n${forged}`],
  ['an owner’s line', `Ask us.\n\nOwner: Alibaba Cloud\n\n${forged}`],
];

const mark: Readonly<Record<Locale, string>> = {
  en: 'team note, not Alibaba Cloud: note, on 1.2, reviewed 2026-10-01',
  'zh-CN': '团队说明，非阿里云内容：note，针对 1.2，审阅于 2026-10-01',
};
const locales = Object.keys(mark) as readonly Locale[];

/** As read from a policy, and as it would be if the reading let everything pass. */
function entriesWith(text: string): readonly Entry[] {
  const facts = { rules: [], comments: '1.2', reviewedOn: '2026-10-01' };
  const written = [
    { question: 'Who?', answer: text, owner: 'Ops' },
    { question: text.slice(0, 300), answer: 'Ask us.', owner: text.slice(0, 100) },
  ];
  const raw = written.map(({ question, answer, owner }): Entry => {
    const sentences = splitSentences(answer);
    const team = { ...facts, owner };
    return { id: 'note', label: 'note', question, section: 'team', answer, sentences, team };
  });
  const read = written.flatMap((entry) => parseTeamEntries([{ id: 'note', ...facts, ...entry }]).entries);
  expect(read).toHaveLength(written.length);
  return [...raw, ...read];
}

describe.each(attacks)('a team’s text with %s', (_, text) => {
  const cited = (format: 'plain' | 'markdown' | 'html') =>
    entriesWith(text).flatMap((entry) =>
      locales.map((locale) => [locale, cite({ entry }, format, locale, officialFaq)] as const),
    );

  it('is plain text that is quoted line by line below the mark', () => {
    for (const [locale, plain] of cited('plain')) {
      const [first, ...lines] = plain.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u);
      expect(first).toBe(mark[locale]);
      expect(lines.filter((line) => !/^>(?: \S|$)/u.test(line))).toEqual([]);
      expect(plain).not.toMatch(/\s{3}|[\u00A0\u3000\u2003\u202E\u200B\u3164]/u);
    }
  });

  it('is one quotation of paragraphs below the mark in Markdown', () => {
    const parser = new MarkdownIt({ html: true, linkify: true });
    for (const [locale, markdown] of cited('markdown')) {
      const [open, first, close, ...quotation] = parser.parse(markdown, {});
      expect([open?.type, close?.type]).toEqual(['paragraph_open', 'paragraph_close']);
      expect(first?.children?.map(({ content }) => content).join('')).toBe(mark[locale]);
      const types = quotation.map(({ type }) => type);
      expect([types[0], types.at(-1)]).toEqual(['blockquote_open', 'blockquote_close']);
      expect(new Set(types.slice(1, -1))).toEqual(new Set(['paragraph_open', 'inline', 'paragraph_close']));
      const within = quotation.flatMap(({ children }) => children ?? []).map(({ type }) => type);
      expect(within.filter((type) => type !== 'text' && type !== 'softbreak')).toEqual([]);
    }
  });

  it('is one quotation of paragraphs below the mark in HTML', () => {
    const { document } = new Window();
    for (const [locale, html] of cited('html')) {
      document.body.innerHTML = html;
      expect([...document.body.children].map(({ localName }) => localName)).toEqual(['p', 'blockquote']);
      expect([...document.body.childNodes].every(({ nodeType }) => nodeType === 1)).toBe(true);
      expect(document.body.firstElementChild?.textContent).toBe(mark[locale]);
      expect(document.body.querySelector('p *, blockquote > :not(p)')).toBeNull();
    }
  });
});

it('an official citation stays as it is whatever a team writes', () => {
  const [entry] = officialFaq.entries;
  if (!entry) throw new Error('the FAQ has entries');
  const plain = cite({ entry }, 'plain', 'en', officialFaq);
  expect(
    plain.startsWith(
      `“${entry.answer}” — Alibaba Cloud, ${name}, ${entry.id} “${entry.question}”, ${address}`,
    ),
  ).toBe(true);
});
