/** The types a setting can have: how Chromium is told of them, and how a value is read. */

import { productIds } from '../console/page';
import type { Entry } from '../faq/model';
import { type Comparison, namesAlibabaCloud, parseTeamEntries } from '../faq/team';
import type { Localized } from '../locales/localized';
import { isPlainAddress, isPlainMail } from '../values/plain-address';
import { showText } from '../values/plain-text';
import { partContext, type ReadContext, readChoice, readList, readText, wrongType } from '../values/read';
import type { SettingProblem } from './problem';
import { entryNode, type SchemaNode } from './schema-node';

interface Choice {
  readonly value: string;
  readonly label: Localized;
}

/** How one type of setting is declared to Chromium, shown, and read. */
export interface SettingType<Value> {
  /** For the interface and the reference: which control, which words. */
  readonly kind: 'text' | 'address' | 'mail' | 'choice' | 'switch' | 'list' | 'entries';
  readonly schema: SchemaNode;
  /** What a choice or a list may hold; labels where the value does not speak for itself. */
  readonly choices?: readonly Choice[];
  /**
   * The usable value, or `undefined` after reporting why there is none. Never throws.
   * @param against what a team's entries are compared with, to point out what was hardly meant.
   */
  readonly read: (value: unknown, context: SettingContext, against?: Comparison) => Value | undefined;
}

/** Where a setting is read. */
export type SettingContext = ReadContext<SettingProblem>;

/** A name on one line that is not Alibaba Cloud's, at most `limit` UTF-16 units; may be empty. */
export function ownName(limit: number): SettingType<string> {
  return {
    kind: 'text',
    schema: { type: 'string' },
    read: (value, context) => {
      const name = readLine(value, limit, context);
      if (name === undefined || !namesAlibabaCloud(name)) return name;
      const { path, report, impact } = context;
      report({ path, code: 'reads-as-official', params: { name: showText(name) }, impact });
      return undefined;
    },
  };
}

/** An `https` address that leads where it reads, or `mailto:` and a bare mail address; empty means none. */
export const address: SettingType<string> = {
  kind: 'address',
  schema: { type: 'string' },
  read: (value, context) => readSome(value, longestAddress, isAddress, 'not-an-address', context),
};

/** A bare mail address; empty means none. */
export const mail: SettingType<string> = {
  kind: 'mail',
  schema: { type: 'string' },
  read: (value, context) => readSome(value, longestMail, isPlainMail, 'not-a-mail-address', context),
};

/** One of the keys of `labels`, which are its words in the interface. */
export function choice<Value extends string>(labels: Readonly<Record<Value, Localized>>): SettingType<Value> {
  const values = Object.keys(labels) as Value[];
  return {
    kind: 'choice',
    // No enum: Chromium would drop another value without a word, and nobody could be told of it.
    schema: { type: 'string' },
    choices: values.map((value) => ({ value, label: labels[value] })),
    read: (value, context) => readChoice(value, values, context),
  };
}

/** True or false; Firefox passes a Windows registry DWORD on as the number it is. */
export const toggle: SettingType<boolean> = {
  kind: 'switch',
  schema: { type: 'boolean' },
  read: (value, context) => {
    if (value === true || value === 1) return true;
    return value === false || value === 0 ? false : wrongType(value, 'switch', context);
  },
};

/** A list of some of the given names, each once. */
export function listOf<Value extends string>(allowed: readonly Value[]): SettingType<readonly Value[]> {
  return {
    kind: 'list',
    schema: { type: 'array', items: { type: 'string' } },
    choices: allowed.map((value) => ({ value, label: { en: value } })),
    read: (value, context) => {
      const list = fromJsonText(value, context);
      const items = list === undefined ? undefined : readList(list, mostItems, 'item', context);
      const names = items?.flatMap(
        (item, index) => readChoice(item, allowed, partContext(context, index, 'item')) ?? [],
      );
      return names && [...new Set(names)];
    },
  };
}

/** Products of the console, each once. */
export const products = listOf(productIds);

/** A team's own entries; the usable ones are kept. */
export const entries: SettingType<readonly Entry[]> = {
  kind: 'entries',
  schema: { type: 'array', items: entryNode },
  read: (value, context, against) => {
    const list = fromJsonText(value, context);
    if (list === undefined) return undefined;
    const parsed = parseTeamEntries(list, { ...against, path: context.path });
    for (const problem of parsed.errors) context.report(problem);
    return Array.isArray(list) ? parsed.entries : undefined;
  },
};

/** RFC 5321 ends a mail address at 254 characters; addresses of the web end where common software cuts them. */
const longestMail = 254;
const longestAddress = 2_048;
const mostItems = 100;

function readLine(value: unknown, limit: number, context: SettingContext): string | undefined {
  return readText(value, limit, context)?.replace(/\s+/g, ' ');
}

/** A line that is empty or as it must be. */
function readSome(
  value: unknown,
  limit: number,
  isUsable: (line: string) => boolean,
  code: 'not-an-address' | 'not-a-mail-address',
  context: SettingContext,
): string | undefined {
  const line = readLine(value, limit, context);
  if (line === undefined || line === '' || isUsable(line)) return line;
  const { path, report, impact } = context;
  report({ path, code, params: { value: showText(line) }, impact });
  return undefined;
}

/** A list may be one line of JSON: the Windows registry and several management consoles know no better. */
function fromJsonText(value: unknown, { path, report, impact }: SettingContext): unknown {
  if (typeof value !== 'string') return value ?? null;
  try {
    return JSON.parse(value.replace(/^\uFEFF/, '')) ?? null;
  } catch {
    report({ path, code: 'not-json-text', params: {}, impact });
    return undefined;
  }
}

function isAddress(value: string): boolean {
  return isPlainAddress(value) || (value.startsWith('mailto:') && isPlainMail(value.slice('mailto:'.length)));
}
