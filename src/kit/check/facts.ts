/** What a sentence states that can be compared: amounts, standards, articles of law, places. */
import { regions } from '../../console/regions';

export interface Fact {
  readonly kind: 'amount' | 'standard' | 'law' | 'place';
  /** As it stands in the text. */
  readonly words: string;
  /** The same for the same fact: `7 day`, `iso27001`. */
  readonly value: string;
}

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const digits = '\\d[\\d,.]*';

const amount = new RegExp(
  `(?:(${digits})|\\b(${numberWords.join('|')}))\\s*(%|％|percent|(?:working |business |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?|copies|replicas|bits?)\\b|个?工作日|分钟|个?小时|天|周|个?月|年|份|副本|位)`,
  'giu',
);
const standard =
  /\b(?:ISO(?:\/IEC)? ?\d{4,5}(?:-\d+)?|SOC ?[123]|PCI[- ]?DSS|TISAX|HIPAA|FedRAMP|CSA STAR|MTCS|C5|AES[- ]?\d{3}|RSA[- ]?\d{4}|TLS ?1\.\d|FIPS ?140-\d)\b|等保(?:二|三|四|2|3|4)级/giu;
const law = /\bArt(?:icle|\.)? ?\d+|\b\d{4}\/\d+(?:\/E[UC])?\b|第\s?\d+\s?条/giu;

/** Every name of a region and of where it lies; “China” and “US” alone say too little. */
const placeNames = new Set(
  regions
    .flatMap(({ id, name }) => [id, ...Object.values(name).flatMap((label) => label.split(/[()（）]/))])
    .map((part) =>
      part
        .replace(/(?: - |-本地).*$/, '')
        .trim()
        .toLowerCase(),
    )
    .filter((part) => /^\p{Script=Han}{2,}$|^[\p{L}][\p{L}\p{N} -]{2,}$/u.test(part))
    .filter((part) => !['china', '中国', '美国'].includes(part)),
);
const isLatin = (name: string) => /[a-z]/.test(name);
const oneOf = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length).join('|');
/** The edge of a word stands before all names at once: tried before each, it takes most of the time of a check. */
const place = new RegExp(
  `\\b(?:${oneOf([...placeNames].filter(isLatin))})\\b|${oneOf([...placeNames].filter((name) => !isLatin(name)))}`,
  'giu',
);

/** All facts of a text, in its order within each kind. */
export function factsIn(text: string): readonly Fact[] {
  const amounts = [...text.matchAll(amount)].map(([words, number, word, unit = '']): Fact => {
    const value = number ?? String(numberWords.indexOf(word?.toLowerCase() ?? '') + 1);
    return { kind: 'amount', words, value: `${Number(value.replaceAll(',', ''))} ${unitOf(unit)}` };
  });
  return [...amounts, ...named('standard', standard, text), ...lawsIn(text), ...named('place', place, text)];
}

/** The articles of law alone. */
export function lawsIn(text: string): readonly Fact[] {
  return named('law', law, text);
}

function named(kind: Fact['kind'], shape: RegExp, text: string): readonly Fact[] {
  return [...text.matchAll(shape)].map(([words]) => {
    return { kind, words, value: words.toLowerCase().replace(/\/iec|article|art\.?|[\s-]/g, '') };
  });
}

const units: Readonly<Record<string, string>> = {
  ...{
    '％': '%',
    percent: '%',
    分钟: 'minute',
    小时: 'hour',
    天: 'day',
    周: 'week',
    月: 'month',
    年: 'year',
  },
  ...{ 份: 'copy', 副本: 'copy', copies: 'copy', replica: 'copy', 位: 'bit', 工作日: 'day' },
};

function unitOf(unit: string): string {
  const bare = unit
    .toLowerCase()
    .replace(/^(?:working|business|calendar) /, '')
    .replace(/^个/, '')
    .replace(/(?<!copie)s$/, '');
  return units[bare] ?? bare;
}
