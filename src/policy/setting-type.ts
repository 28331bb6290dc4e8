/** The types a setting can have: how Chromium is told of them, and how a value is read. */

import { productIds } from '../console/page';
import type { Entry } from '../faq/model';
import { parseTeamEntries, type Vocabulary } from '../faq/team';
import { cleanText, showText } from '../faq/team/plain-text';
import { asList, kindOf, pathTo } from '../faq/team/read-value';
import { choiceOf } from '../faq/team/rules';
import type { Localized } from '../locales/localized';
import type { SettingReport } from './problem';
import { entryNode, type SchemaNode } from './schema-node';

interface Choice {
  readonly value: string;
  readonly label: Localized;
}

export interface SettingType<Value> {
  /** For the interface and the reference: which control, which words. */
  readonly kind: 'text' | 'address' | 'mail' | 'choice' | 'switch' | 'list' | 'entries';
  readonly schema: SchemaNode;
  /** What a choice or a list may hold; labels where the value does not speak for itself. */
  readonly choices?: readonly Choice[];
  /** The usable value, or `undefined` after reporting why there is none. Never throws. */
  readonly read: (
    value: unknown,
    path: string,
    report: SettingReport,
    known?: Vocabulary,
  ) => Value | undefined;
}

export function text(limit: number): SettingType<string> {
  return {
    kind: 'text',
    schema: { type: 'string' },
    read: (value, path, report) => readText(limit, value, path, report),
  };
}

/** An `https` or `mailto` address; empty means none. */
export const address: SettingType<string> = {
  kind: 'address',
  schema: { type: 'string' },
  read: (value, path, report) => {
    const found = readText(2_048, value, path, report);
    if (found === undefined || found === '' || isAddress(found)) return found;
    report(path, 'not-an-address', { value: showText(found) }, 'setting');
    return undefined;
  },
};

export const mail: SettingType<string> = {
  kind: 'mail',
  schema: { type: 'string' },
  read: (value, path, report) => {
    const found = readText(254, value, path, report);
    if (found === undefined || found === '' || isMail(found)) return found;
    report(path, 'not-a-mail-address', { value: showText(found) }, 'setting');
    return undefined;
  },
};

export function choice<Value extends string>(labels: Readonly<Record<Value, Localized>>): SettingType<Value> {
  const values = Object.keys(labels) as Value[];
  return {
    kind: 'choice',
    // No enum: Chromium would drop another value without a word, and nobody could be told of it.
    schema: { type: 'string' },
    choices: values.map((value) => ({ value, label: labels[value] })),
    read: (value, path, report) => {
      const found = values.find((candidate) => candidate === value);
      if (found !== undefined) return found;
      if (typeof value === 'string') report(path, 'not-one-of', choiceOf(value, values), 'setting');
      else report(path, 'wrong-type', { expected: 'text', found: kindOf(value) }, 'setting');
      return undefined;
    },
  };
}

/** True or false; Firefox passes a Windows registry DWORD on as the number it is. */
export const toggle: SettingType<boolean> = {
  kind: 'switch',
  schema: { type: 'boolean' },
  read: (value, path, report) => {
    if (typeof value === 'boolean') return value;
    if (value === 0 || value === 1) return value === 1;
    report(path, 'wrong-type', { expected: 'switch', found: kindOf(value) }, 'setting');
    return undefined;
  },
};

/** A list of some of the given names, each once. */
export function listOf<Value extends string>(allowed: readonly Value[]): SettingType<readonly Value[]> {
  return {
    kind: 'list',
    schema: { type: 'array', items: { type: 'string' } },
    choices: allowed.map((value) => ({ value, label: { en: value, 'zh-CN': value } })),
    read: (value, path, report) => {
      const list = readList(value, path, report);
      if (!list) return undefined;
      if (list.count > mostItems) {
        report(pathTo(path, mostItems), 'too-many', { limit: mostItems, count: list.count }, 'item');
      }
      const found = list.items.flatMap((item, index) => {
        const name = allowed.find((candidate) => candidate === item);
        if (name !== undefined) return [name];
        const at = pathTo(path, index);
        if (typeof item === 'string') report(at, 'not-one-of', choiceOf(item, allowed), 'item');
        else report(at, 'wrong-type', { expected: 'text', found: kindOf(item) }, 'item');
        return [];
      });
      return [...new Set(found)];
    },
  };
}

export const products = listOf(productIds);

export const entries: SettingType<readonly Entry[]> = {
  kind: 'entries',
  schema: { type: 'array', items: entryNode },
  read: (value, path, report, vocabulary) => {
    const list = readJsonText(value, path, report);
    if (list === undefined) return undefined;
    const parsed = parseTeamEntries(list, { path, vocabulary });
    for (const { path: at, code, params, lost } of parsed.errors) report(at, code, params, lost);
    return kindOf(list) === 'list' ? parsed.entries : undefined;
  },
};

const mostItems = 100;

function readText(limit: number, value: unknown, path: string, report: SettingReport): string | undefined {
  if (typeof value !== 'string') {
    report(path, 'wrong-type', { expected: 'text', found: kindOf(value) }, 'setting');
    return undefined;
  }
  if (value.length > limit) {
    report(path, 'too-long', { limit, length: value.length }, 'setting');
    return undefined;
  }
  const { text: clean, removed } = cleanText(value);
  if (removed !== '') report(path, 'invisible-characters', { characters: removed }, 'nothing');
  return clean.replace(/\s+/g, ' ');
}

function readList(value: unknown, path: string, report: SettingReport): ReturnType<typeof asList> {
  const list = readJsonText(value, path, report);
  if (list === undefined) return undefined;
  const read = asList(list, mostItems);
  if (!read) report(path, 'wrong-type', { expected: 'list', found: kindOf(list) }, 'setting');
  return read;
}

/** A list may be one line of JSON: the Windows registry and several management consoles know no better. */
function readJsonText(value: unknown, path: string, report: SettingReport): unknown {
  if (typeof value !== 'string') return value ?? null;
  try {
    return JSON.parse(value) ?? null;
  } catch {
    report(path, 'not-json-text', {}, 'setting');
    return undefined;
  }
}

function isAddress(value: string): boolean {
  if (/\s/.test(value) || !URL.canParse(value)) return false;
  const { protocol, username, password, pathname } = new URL(value);
  if (protocol === 'mailto:') return isMail(decode(pathname));
  return protocol === 'https:' && /^https:\/\//i.test(value) && username === '' && password === '';
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

function isMail(value: string): boolean {
  return /^[^\s@<>()[\]\\,;:"]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    value,
  );
}
