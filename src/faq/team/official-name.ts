/** Names under which a team's words would read as Alibaba Cloud's. */

/**
 * Letters that look alike become one: those of Cyrillic and Greek, and whatever reads as an i. They are in lower case
 * and decomposed: `Ϲ` and `ϲ` have become `σ` and `ς`.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ а: 'a', ɑ: 'a', α: 'a', ь: 'b', в: 'b', β: 'b', с: 'c', σ: 'c', ς: 'c', ԁ: 'd', ո: 'n' },
  ...{ о: 'o', ο: 'o', '0': 'o', υ: 'u', у: 'y', і: 'i', ι: 'i', ı: 'i', ӏ: 'i', l: 'i', '1': 'i', '|': 'i' },
};

const company = ['alibaba', 'alicloud', 'aliyun', '阿里云', '阿里巴巴'];

/** What may stand beside the company's name without making it another's: “the Alibaba Cloud Security Team”. */
const besides = [
  ...[
    'cloud',
    'computing',
    'group',
    'official',
    'security',
    'compliance',
    'trust',
    'center',
    'centre',
    'faq',
  ],
  ...[
    'faqs',
    'team',
    'support',
    'inc',
    'ltd',
    'limited',
    'co',
    'corp',
    'com',
    'the',
    'of',
    'by',
    'from',
    'and',
  ],
  ...['官方', '安全', '合规', '团队', '信任中心', '支持', '集团', '计算', '有限公司', '云', '的'],
];

const oneOf = (words: readonly string[]) => words.map(folded).join('|');
const own = new RegExp(`^(?:${oneOf([...company, ...besides])})+$`, 'u');
const named = new RegExp(oneOf(company), 'u');

/** True for `Alibaba Cloud`, `Aliyun Security Team`, `阿里云`, `АIibaba`; not for `Example Ltd., Alibaba Cloud desk`. */
export function namesAlibabaCloud(text: string): boolean {
  const letters = folded(text);
  return named.test(letters) && own.test(letters);
}

function folded(text: string): string {
  const lower = text.normalize('NFKD').toLowerCase();
  return [...lower]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
