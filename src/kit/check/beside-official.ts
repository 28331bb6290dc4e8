/**
 * Entries that state of Alibaba Cloud what the official text does not state so. Nothing is judged: both are shown, and
 * somebody who knows reads them.
 */
import type { Entry, Sentence } from '../../faq/model';
import { createSearch } from '../../search/search';
import type { KitProblem } from '../model';
import { type Fact, factsIn, lawsIn } from './facts';
import type { PlacedEntry } from './placed-entry';

const namesProvider = /alibaba ?cloud|alicloud|aliyun|阿里云|\bcloud (?:service )?provider|\bCSP\b|云服务商/i;

/** A long table tells one thing of many entries; more than these nobody reads. */
const mostTold = 100;
const longestQuoted = 240;

/** At most one look for each entry: its first sentence with a fact that the nearest official words do not have. */
export function besideOfficial(
  entries: readonly PlacedEntry[],
  official: readonly Entry[],
): readonly KitProblem[] {
  const search = createSearch(official);
  const facts = official.flatMap((entry) => factsIn(entry.answer));
  const known: Known = {
    values: new Set(facts.map(({ value }) => value)),
    hasLaw: facts.some(({ kind }) => kind === 'law'),
  };
  const told: KitProblem[] = [];
  for (const placed of entries) {
    const found = lookAt(placed, search, known);
    if (found) told.push(found);
    if (told.length === mostTold) break;
  }
  return told;
}

/** What the official text states. */
interface Known {
  readonly values: ReadonlySet<string>;
  readonly hasLaw: boolean;
}

function lookAt(
  { entry, file, line }: PlacedEntry,
  search: ReturnType<typeof createSearch>,
  { values, hasLaw }: Known,
): KitProblem | undefined {
  for (const { text } of entry.sentences) {
    const fact = comparable(text, entry, hasLaw).find(({ value }) => !values.has(value));
    if (!fact) continue;
    const [hit] = search(`${entry.question} ${text}`, 1);
    if (!hit) continue;
    const quoted = hit.entry.sentences.slice(hit.passage.from, hit.passage.to);
    const nearest = closest(quoted, fact);
    if (!nearest || factsIn(nearest.text).some(({ value }) => value === fact.value)) continue;
    return {
      file,
      line,
      severity: 'look',
      what: `“${entry.id}” says “${shortened(text)}”. Nearest in the official text, ${hit.entry.id}: “${shortened(nearest.text)}” It does not say “${fact.words}”.`,
      mend: 'Read both. Nothing, if yours is right beside it; say then whose figure it is.',
    };
  }
  return undefined;
}

/** Facts told of Alibaba Cloud; of what a team tells of itself the law, where the official text has some. */
function comparable(text: string, { question }: Entry, isLawOfficial: boolean): readonly Fact[] {
  if (namesProvider.test(text) || namesProvider.test(question)) return factsIn(text);
  return isLawOfficial ? lawsIn(text) : [];
}

/** Of the passage, the sentence with a fact of the same kind; else its first. */
function closest(sentences: readonly Sentence[], { kind }: Fact): Sentence | undefined {
  return sentences.find(({ text }) => factsIn(text).some((fact) => fact.kind === kind)) ?? sentences[0];
}

function shortened(text: string): string {
  return text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text;
}
