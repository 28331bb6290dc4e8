/** The shapes of the FAQ: what is said, where exactly it is said, and what a team adds to it. */
import type { ProductId, Site } from '../console/page';

/** One sentence of an answer. `start` and `end` are UTF-16 offsets into `Entry.answer`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

/** A run of whole sentences: `from` inclusive, `to` exclusive, both indexes into `Entry.sentences`. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** Half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Entry {
  /** `3.2`; a team's entry has the team's own id. */
  readonly id: string;
  /** The number as printed, slips included: `3.2.` */
  readonly label: string;
  readonly question: string;
  /** Section id: `3`; `team` for a team's entry. */
  readonly section: string;
  /** The whole answer byte for byte; paragraphs are separated as in the source, by an empty line. */
  readonly answer: string;
  readonly sentences: readonly Sentence[];
  /** Present on a team's entry only: it is then never Alibaba Cloud's word. */
  readonly team?: TeamDetails;
}

export interface TeamRule {
  readonly product?: ProductId;
  readonly task?: string;
  readonly region?: string;
  readonly site?: Site;
}

export interface TeamDetails {
  /** Where it applies; an empty list means it is found by search and browsing only. */
  readonly rules: readonly TeamRule[];
  /** Id of the official entry it comments on. */
  readonly comments?: string;
  readonly owner?: string;
  /** ISO dates, `2026-11-23`. */
  readonly reviewedOn?: string;
  readonly reviewBy?: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

interface Edition {
  /** ISO date on which the text was taken. */
  readonly taken: string;
  /** Lower-case hex digest of the source file. */
  readonly sha256: string;
  readonly source: string;
}

export interface Faq {
  readonly title: string;
  readonly subtitle: string;
  readonly edition: Edition;
  readonly sections: readonly Section[];
  /** The official entries in the text's order. */
  readonly entries: readonly Entry[];
  /** A team's own entries, in the team's order; empty without a team. */
  readonly team: readonly Entry[];
  readonly contact: Contact;
}

interface Contact {
  /** The closing words of the source, verbatim. */
  readonly heading: string;
  readonly text: string;
  readonly address: string;
}

/** Our own words, always both, always marked as ours. */
