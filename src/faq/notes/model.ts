/** The shapes of what we add to the text. Everything here is ours and is shown as ours. */

import type { ProductId } from '../../console/page';
import type { Localized } from '../../locales/localized';
import type { StatementId } from './statements';

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
  /** What the sentence speaks of, to end “shown because: …”. */
  readonly because: Localized;
}

/** Pages of one console that are about the same things. */
export interface TaskNotes {
  /** Every task the console table names, and those a console has beside: a new route needs no new note. */
  readonly tasks: readonly string[];
  readonly topics: Weights;
  /** The statement that matters most there; a second where the page has two. */
  readonly keyPassages: readonly StatementId[];
}

export interface ServiceNotes {
  /** What the text calls it; empty where the text does not name it. */
  readonly names: readonly string[];
  /** Ids of the entries in which one of these names stands. */
  readonly namedIn: readonly string[];
  /** Where the text draws the line for it, in one sentence of ours, and the entries that rest on. */
  readonly line: { readonly text: Localized; readonly entries: readonly string[] };
  /** Set where the text does not name it. */
  readonly unnamed?: Localized;
  /** Statements that belong on every page of it: what the text says with its name. */
  readonly always: readonly StatementId[];
  /** For its overview, and for pages of it that we do not know. */
  readonly topics: Weights;
  readonly keyPassages: readonly StatementId[];
  readonly pages: readonly TaskNotes[];
}
