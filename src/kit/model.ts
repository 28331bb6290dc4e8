/** The shapes that the kit's parts share: a team's folder as it was read, and what is wrong with it. */

/** `team.json`: all but `organization`, `baseUrl` or a store is optional. Paths of files are relative to the folder. */
export interface Team {
  /** Also the setting `organizationName`, and the organisation of configuration profiles. */
  readonly organization: string;
  /** Reverse domain such as `com.example.faq`, under which profiles are kept; from `baseUrl`'s host unless told. */
  readonly identifier: string;
  /** A free label shown by the options page and in diagnostics, at most 40 characters. */
  readonly revision?: string;
  /** Keys as a policy has them (`contactUrl`, `language` …), without `teamEntries`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Keys that are defaults only; everything else is locked. */
  readonly userMayChange: readonly string[];
  /** Where `publish/` is served; ends in `/`. */
  readonly baseUrl?: string;
  /** Earliest first; names as `pilot`, `broad`. */
  readonly rings: readonly string[];
  readonly stores: { readonly chrome?: string; readonly edge?: string; readonly firefox?: string };
  readonly firefoxId: string;
  /** A PEM file, or else a signing command. */
  readonly key?: string;
  /** Program and arguments: takes the bytes to sign on stdin, gives the raw PKCS #1 v1.5 SHA-256 signature on stdout. */
  readonly signingCommand?: readonly string[];
  /** PEM or DER file, needed beside a signing command. */
  readonly publicKey?: string;
  /** PEM file of the company's own CA, where the server's certificate comes from it. */
  readonly certificateAuthority?: string;
  /** Where the entries go; `auto` unless told, see `placeEntries`. */
  readonly entriesIn?: 'policy' | 'package' | 'auto';
  /** `minimum_version_required` of Chromium's policies. */
  readonly minimumVersion?: string;
}

/** One entry as read, plain JSON as a policy's `teamEntries` would carry it, and where it stands. */
export interface SourcedEntry {
  readonly value: Readonly<Record<string, unknown>>;
  /** Relative to the team's folder, with `/`. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
}

/** What is wrong, where, and what to do: all three in words an administrator understands. */
export interface KitProblem {
  readonly file: string;
  readonly line?: number;
  /** `look`: worth reading again, and perhaps quite right. */
  readonly severity: 'error' | 'warning' | 'look';
  readonly what: string;
  readonly mend: string;
}

/** What could be read of a team's folder. */
export interface TeamFolder {
  /** Absent where `team.json` is missing or cannot be used. */
  readonly team?: Team;
  readonly entries: readonly SourcedEntry[];
  readonly problems: readonly KitProblem[];
}
