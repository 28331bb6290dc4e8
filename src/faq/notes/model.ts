/** The shapes of what we add to the text. Everything here is ours and is shown as ours. */

import type { ProductId, Site } from '../../console/page';
import type { Localized } from '../../locales/localized';

/** What a sentence of the text, or a page of a console, is about. */
export type Topic =
  /** how security is shared in general */
  | 'responsibility'
  /** what Alibaba Cloud runs underneath: sites, hardware, virtualization, cloud OS */
  | 'platform'
  /** watching and operating: on the platform side, or a page that does so for the customer's side */
  | 'monitoring'
  /** who controls, hardens and patches an instance */
  | 'instance'
  /** a platform service, where maintaining falls away and accounts and security functions remain */
  | 'managed'
  /** security features and security products, and using them */
  | 'features'
  /** users, groups, roles, permissions */
  | 'identity'
  /** passwords, access keys, temporary credentials, multi-factor authentication */
  | 'credentials'
  /** encryption and its keys */
  | 'encryption'
  /** what may reach what: security groups, firewalls, access lists */
  | 'filtering'
  /** networks of one's own: VPC, separate domains */
  | 'segmentation'
  /** seeing the traffic */
  | 'traffic'
  /** tenants on shared or separate hardware */
  | 'isolation'
  /** Region and zone, where content lies */
  | 'location'
  /** copying or moving between Regions, across borders */
  | 'transfer'
  /** from creation to retention and deletion */
  | 'lifecycle'
  /** who owns and controls what is stored */
  | 'content'
  /** whether Alibaba Cloud reads it */
  | 'access'
  /** records of operations and of access */
  | 'logging';

/** 1 touches it, 2 speaks of it, 3 is about it. */
export type Weights = Readonly<Partial<Record<Topic, number>>>;

/** One thing the text says, found by its exact words. */
export interface Statement {
  readonly id: string;
  /** Id of the entry that says it. */
  readonly entry: string;
  /**
   * The words that matter, exactly as printed, in the text's order; each stands in its entry once.
   * The whole sentences from the first to the last are quoted, these words are emphasised.
   */
  readonly words: readonly string[];
  readonly topics: Weights;
  /** Whose part it tells; absent where it tells nobody's. */
  readonly owner?: 'yours' | 'theirs';
  /** The only services it is about: a sentence on ECS instances says nothing on other services. */
  readonly only?: readonly ProductId[];
  /** Statements that say the same share this word; a page shows one of them. */
  readonly point?: string;
  /** What it says, in our words, in English and in Chinese: at most 14 English words, and no more than its sentences say. */
  readonly clause: Localized;
  /** Words of the English clause that its sentences say in other words, and those words. */
  readonly paraphrase?: Readonly<Record<string, string>>;
  /** What the sentence speaks of, to end “shown because: …”. */
  readonly because: Localized;
}

/** Pages of one console that are about the same things. */
export interface TaskNotes {
  /** Every task the console table names, and those a console has beside: a new route needs no new note. */
  readonly tasks: readonly string[];
  readonly topics: Weights;
  /** Id of the statement that matters most there; a second where the page has two. */
  readonly keyPassages: readonly string[];
}

/** What pages of one console are answered with. */
export interface PageAnswer {
  /** The row with `overview` holds for the console's other pages, too. */
  readonly tasks: readonly string[];
  /** Ids of the statements whose clauses say what is whose there: one, or two where the text says two things of these pages. */
  readonly yours: readonly string[];
  readonly theirs: readonly string[];
  /** Ids of the gaps: what these pages are about, and the text never speaks of. */
  readonly silent?: readonly string[];
  /** What the text does not say of these pages, where there is no gap to name. */
  readonly note?: Localized;
}

export interface ServiceNotes {
  /** What the text calls it; empty where the text does not name it. */
  readonly names: readonly string[];
  /** Ids of the entries in which one of these names stands. */
  readonly namedIn: readonly string[];
  /** Set where the text does not name it. */
  readonly unnamed?: Localized;
  /** Set where the text does not say whose part what is: our one short sentence that says so. */
  readonly unplaced?: Localized;
  /** Ids of the statements that belong on every page of it: what the text says with its name. */
  readonly always: readonly string[];
  /** For its overview, and for pages of it that we do not know. */
  readonly topics: Weights;
  readonly keyPassages: readonly string[];
  readonly pages: readonly TaskNotes[];
  /** A row for every task of `pages`. */
  readonly answers: readonly PageAnswer[];
}

/** What people ask for and the text does not say. */
export interface Gap {
  readonly id: string;
  /** What is missing, as the reader is told. */
  readonly topic: Localized;
  /** Id of the section that comes nearest to it; absent where none does. */
  readonly closest?: string;
  /** Ids of the entries that tell whoever asks for it something all the same: what is missing is only more of it. */
  readonly said?: readonly string[];
}

/** A gap with the words that ask for it, which only the search needs. None of them occurs in the text as a word. */
export interface AskedGap extends Gap {
  /**
   * What people write, lower case. `en` are whole words or phrases, in the singular; `zh` are found anywhere.
   * A term belongs to one gap.
   */
  readonly terms: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

/** A reference in the text that has a date, and what has happened to it since. */
export interface DatedReference {
  /** Id of the entry it stands in. */
  readonly entry: string;
  /** The reference exactly as printed. */
  readonly words: string;
  readonly note: Localized;
  /** Where the note can be checked: an `https` address. */
  readonly source: string;
}

/** Ids of the statements on where content lies, the one to read first at the front. */
export interface RegionStatements {
  readonly staying: readonly string[];
  /** For pages about copying or moving content: those with the topic `transfer`. */
  readonly moving: readonly string[];
}

/** What our notes add to one entry. */
export interface EntryNotes {
  readonly summary?: Localized;
  readonly dated?: Pick<DatedReference, 'note' | 'source'>;
}

/** Everything we add to a text. */
export interface Notes<KnownGap extends Gap = Gap> {
  /** In the text's order. */
  readonly statements: readonly Statement[];
  readonly services: Readonly<Record<ProductId, ServiceNotes>>;
  readonly regionStatements: RegionStatements;
  readonly gaps: readonly KnownGap[];
  /** By entry id: one sentence in our words, a way into the English text, never a translation of it. */
  readonly summaries: Readonly<Record<string, Localized>>;
  readonly datedReferences: readonly DatedReference[];
  /** What the text does not say about the site the reader is on; none for the site that publishes it. */
  readonly siteNotes: Readonly<Partial<Record<Site, Localized>>>;
}
