import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type CitationFormat, cite, citeAnswer } from '../../../src/faq/citation';
import type { Entry, Passage, TeamDetails } from '../../../src/faq/model';
import { officialFaq } from '../../../src/faq/official';
import { findPassage, passageText } from '../../../src/faq/passages';
import { splitSentences } from '../../../src/faq/sentences';
import type { Locale } from '../../../src/locales/locale';

function official(id: string, words?: string): { entry: Entry; passage?: Passage } {
  const entry = officialFaq.entries.find((each) => each.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  const passage = words === undefined ? undefined : findPassage(entry, words);
  return { entry, ...(passage ? { passage } : {}) };
}

const answer = 'Open a ticket <b>first</b> & wait.\n\n1. *Then* [call](x) “Ops”.\n# Done';
const teamEntry: Entry = {
  id: 'acme-1',
  label: 'acme-1',
  question: 'Who <patches> it?',
  section: 'team',
  answer,
  sentences: splitSentences(answer),
  team: { rules: [], comments: '1.2', owner: 'Ops & Co', reviewedOn: '2026-10-01' },
};

const address = 'https://www.alibabacloud.com/en/trust-center/faq';
const words = 'Alibaba Cloud will not access any of the customer’s data.';
const siteNote = { en: 'Not for <here>.', 'zh-CN': '不适用于<此处>。' };
const digest = officialFaq.edition.sha256.slice(0, 8);

describe('a citation in English', () => {
  const cited = official('3.1', words);
  const question = '3.1 “Will Alibaba Cloud access member content (customer data)?”';

  it('is plain text', () => {
    expect(cite(cited, 'plain', 'en', officialFaq)).toBe(
      `“${words}” — Alibaba Cloud, Security Compliance FAQs, ${question}, ${address}, text taken 2026-11-23, sha256 ${digest}`,
    );
  });

  it('is Markdown', () => {
    expect(cite(cited, 'markdown', 'en', officialFaq)).toBe(
      `“${words}” — Alibaba Cloud, *Security Compliance FAQs*, ${question}, <${address}>, text taken 2026-11-23, sha256 ${digest}`,
    );
  });

  it('is HTML, the quotation marked as English', () => {
    expect(cite(cited, 'html', 'en', officialFaq)).toBe(
      `<blockquote lang="en"><p>“${words}”</p></blockquote><p>— Alibaba Cloud, <cite>Security Compliance FAQs</cite>, ${question}, <a href="${address}">${address}</a>, text taken 2026-11-23, sha256 ${digest}</p>`,
    );
  });
});

describe('a citation in Chinese', () => {
  it.each([
    [
      'plain',
      `“${words}” —— 阿里云《Security Compliance FAQs》（英文原文）3.1，${address}，文本取自 2026-11-23。`,
    ],
    [
      'markdown',
      `“${words}” —— 阿里云《Security Compliance FAQs》（英文原文）3.1，<${address}>，文本取自 2026-11-23。`,
    ],
    [
      'html',
      `<blockquote lang="en"><p>“${words}”</p></blockquote><p>—— 阿里云《Security Compliance FAQs》（英文原文）3.1，<a href="${address}">${address}</a>，文本取自 2026-11-23。</p>`,
    ],
  ] as const)('is %s', (format, citation) => {
    expect(cite(official('3.1', words), format, 'zh-CN', officialFaq)).toBe(citation);
  });
});

describe('every citation', () => {
  it.each(officialFaq.entries)('of $id holds the whole answer, byte for byte', (entry) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      expect(cite({ entry }, 'plain', locale, officialFaq)).toContain(`“${entry.answer}”`);
      expect(cite({ entry }, 'markdown', locale, officialFaq)).toContain(`“${entry.answer}”`);
      const window = new Window();
      window.document.body.innerHTML = cite({ entry }, 'html', locale, officialFaq);
      const paragraphs = [...window.document.querySelectorAll('blockquote p')].map(
        (each) => each.textContent,
      );
      expect(paragraphs.join('\n\n')).toBe(`“${entry.answer}”`);
      const quotation = window.document.querySelector('blockquote')?.textContent;
      expect(quotation).toBe(paragraphs.join(''));
    }
  });

  it('holds whole sentences wherever the passage ends', () => {
    for (const entry of officialFaq.entries) {
      for (let from = 0; from < entry.sentences.length; from += 1) {
        for (let to = from + 1; to <= entry.sentences.length; to += 1) {
          const passage = { from, to };
          const plain = cite({ entry, passage }, 'plain', 'en', officialFaq);
          expect(plain.startsWith(`“${passageText(entry, passage)}” — `)).toBe(true);
        }
      }
    }
  });

  it('made on a site of which we have something to say carries our note', () => {
    const cited = official('3.1', words);
    const without = (format: CitationFormat, locale: Locale) => cite(cited, format, locale, officialFaq);
    expect(cite(cited, 'plain', 'en', officialFaq, siteNote)).toBe(
      `${without('plain', 'en')}\nOur note: Not for <here>.`,
    );
    expect(cite(cited, 'markdown', 'zh-CN', officialFaq, siteNote)).toBe(
      `${without('markdown', 'zh-CN')}\n\n我们的说明：不适用于\\<此处\\>。`,
    );
    expect(cite(cited, 'html', 'en', officialFaq, siteNote)).toBe(
      `${without('html', 'en')}<p>Our note: Not for &lt;here&gt;.</p>`,
    );
  });
});

describe('our answer for a page', () => {
  const [yours, other] = [official('1.2', 'Customers shall manage'), official('1.1', 'Consider Alibaba')];
  const clause = (quote: ReturnType<typeof official>, en: string) => ({
    text: { en, 'zh-CN': '我们的话' },
    quote,
  });
  const answer = {
    page: 'ECS › Disks',
    yours: [clause(yours, 'Your *configuration*')],
    theirs: [clause(other, 'What lies <under> it'), clause(other, 'The rest')],
    note: { en: 'Nothing on backups.', 'zh-CN': '未提及备份。' },
  };
  const cited = (quote: ReturnType<typeof official>, format: CitationFormat, locale: Locale = 'en') =>
    cite(quote, format, locale, officialFaq);

  it('is said to be ours, clause by clause with its number, before every sentence it rests on, once', () => {
    expect(citeAnswer(answer, 'plain', 'en', officialFaq)).toBe(
      [
        'ECS › Disks: who does what, in our words, not Alibaba Cloud’s',
        'Yours: Your *configuration* (1.2)',
        'Alibaba Cloud’s: What lies <under> it (1.1)',
        'Alibaba Cloud’s: The rest (1.1)',
        'Our note: Nothing on backups.',
        '',
        cited(yours, 'plain'),
        '',
        cited(other, 'plain'),
      ].join('\n'),
    );
  });

  it('is a list in Markdown, and words stay words', () => {
    expect(citeAnswer(answer, 'markdown', 'en', officialFaq)).toBe(
      [
        'ECS › Disks: who does what, in our words, not Alibaba Cloud’s',
        '',
        '- Yours: Your \\*configuration\\* (1.2)',
        '- Alibaba Cloud’s: What lies \\<under\\> it (1.1)',
        '- Alibaba Cloud’s: The rest (1.1)',
        '- Our note: Nothing on backups.',
        '',
        cited(yours, 'markdown'),
        '',
        cited(other, 'markdown'),
      ].join('\n'),
    );
  });

  it('is a list in HTML, and words stay words', () => {
    const html = citeAnswer(answer, 'html', 'en', officialFaq);
    expect(html).toContain('<li>Alibaba Cloud’s: What lies &lt;under&gt; it (1.1)</li>');
    expect(html.endsWith(`</ul>${cited(yours, 'html')}${cited(other, 'html')}`)).toBe(true);
    const { document } = new Window();
    document.body.innerHTML = html;
    expect([...document.body.children].map(({ localName }) => localName)).toEqual([
      ...['p', 'ul', 'blockquote', 'p', 'blockquote', 'p'],
    ]);
  });

  it('is in Chinese where the interface is', () => {
    const [title, ...lines] = citeAnswer(answer, 'plain', 'zh-CN', officialFaq).split('\n');
    expect(title).toBe('ECS › Disks：责任划分（我们的概括，非官方译文）');
    expect(lines.slice(0, 4)).toEqual([
      '您负责：我们的话（1.2）',
      '阿里云负责：我们的话（1.1）',
      '阿里云负责：我们的话（1.1）',
      '我们的说明：未提及备份。',
    ]);
  });

  it('carries our note on the site once, at the end', () => {
    const plain = citeAnswer(answer, 'plain', 'en', officialFaq, siteNote);
    expect(plain.split('Our note: Not for <here>.')).toHaveLength(2);
    expect(plain.endsWith('Our note: Not for <here>.')).toBe(true);
  });
});

describe('a team’s entry', () => {
  const quoted = '> Open a ticket <b>first</b> & wait.\n>\n> 1. *Then* [call](x) “Ops”.\n> # Done';

  it('says first that it is the team’s, not Alibaba Cloud’s', () => {
    expect(cite({ entry: teamEntry }, 'plain', 'en', officialFaq, siteNote)).toBe(
      `team note, not Alibaba Cloud: acme-1, on 1.2, reviewed 2026-10-01\n> Who <patches> it?\n>\n> Owner: Ops & Co\n>\n${quoted}`,
    );
    expect(cite({ entry: teamEntry }, 'plain', 'zh-CN', officialFaq)).toBe(
      `团队说明，非阿里云内容：acme-1，针对 1.2，审阅于 2026-10-01\n> Who <patches> it?\n>\n> 负责人：Ops & Co\n>\n${quoted}`,
    );
  });

  it('names only what it has', () => {
    const { comments: _, ...rest } = teamEntry.team ?? { rules: [] };
    const plain = (team: TeamDetails) => cite({ entry: { ...teamEntry, team } }, 'plain', 'en', officialFaq);
    expect(plain({ rules: [] })).toBe(
      `team note, not Alibaba Cloud: acme-1\n> Who <patches> it?\n>\n${quoted}`,
    );
    expect(plain(rest)).toMatch(/^team note, not Alibaba Cloud: acme-1, reviewed 2026-10-01\n/u);
  });

  it('is cited in part', () => {
    const cited = cite({ entry: teamEntry, passage: { from: 0, to: 1 } }, 'plain', 'en', officialFaq);
    expect(cited.endsWith('\n>\n> Open a ticket <b>first</b> & wait.')).toBe(true);
  });

  it('is Markdown, every line of it quoted and escaped', () => {
    expect(cite({ entry: teamEntry }, 'markdown', 'en', officialFaq)).toBe(
      'team note, not Alibaba Cloud\\: acme-1, on 1\\.2, reviewed 2026-10-01\n\n' +
        '> Who \\<patches\\> it?\n>\n> Owner\\: Ops \\& Co\n>\n' +
        '> Open a ticket \\<b\\>first\\</b\\> \\& wait.\n>\n> 1\\. \\*Then\\* \\[call\\](x) “Ops”.\n> \\# Done',
    );
  });

  it('is escaped in HTML, and in no language that we could know', () => {
    const signs = `& " ' < >`;
    const entry = { ...teamEntry, answer: signs, sentences: splitSentences(signs) };
    expect(cite({ entry }, 'html', 'en', officialFaq)).toBe(
      '<p>team note, not Alibaba Cloud: acme-1, on 1.2, reviewed 2026-10-01</p><blockquote><p>Who &lt;patches&gt; it?</p><p>Owner: Ops &amp; Co</p><p>&amp; &quot; &#39; &lt; &gt;</p></blockquote>',
    );
  });

  it('stays words in HTML', () => {
    const window = new Window();
    window.document.body.innerHTML = cite({ entry: teamEntry }, 'html', 'en', officialFaq);
    expect(window.document.querySelector('p:last-child')?.textContent).toBe(
      '1. *Then* [call](x) “Ops”.\n# Done',
    );
    expect([...window.document.querySelectorAll('body *')].map((each) => each.localName)).toEqual([
      ...['p', 'blockquote', 'p', 'p', 'p', 'p'],
    ]);
  });

  it('has no run of blanks that could push words to where a line seems to begin', () => {
    const wide = `Ask.${' '.repeat(80)}“We promise it.”`;
    const entry = { ...teamEntry, answer: wide, sentences: splitSentences(wide) };
    expect(cite({ entry }, 'plain', 'en', officialFaq)).toContain('\n> Ask. “We promise it.”');
  });
});
