import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import type { TargetRollOut } from '../../../../src/kit/targets/target';
import { targetFiles } from '../../../../src/kit/targets/target-files';
import { chromiumId, firefoxId, fromAllStores, hosted, textOf } from './roll-outs';

/**
 * No PowerShell is to be had where these tests run, so the scripts are read by a grammar of the language that is none of
 * ours, and held to what a linter would say of them.
 */
let parser: Parser;
beforeAll(async () => {
  await Parser.init();
  const grammar = fileURLToPath(import.meta.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm'));
  parser = new Parser().setLanguage(await Language.load(readFileSync(grammar)));
});

function parsed(text: string): Node {
  const tree = parser.parse(text);
  if (!tree) throw new Error('no tree');
  return tree.rootNode;
}
const all = (root: Node, type: string) =>
  root.descendantsOfType(type).flatMap((node) => (node ? [node.text] : []));
const scripts = Object.keys(targetFiles(hosted)).filter((path) => path.endsWith('.ps1'));

/** The JSON between the marks of a here-string. */
const embedded = (path: string, from: TargetRollOut = hosted) =>
  JSON.parse(/= @'\n(.*)\n'@\n/.exec(textOf(path, from))?.[1] ?? '');

describe.each(scripts)('%s', (path) => {
  const text = textOf(path);

  it('is PowerShell from its first line to its last', () => {
    const root = parsed(text);
    const faults = [...root.descendantsOfType('ERROR'), ...root.descendantsOfType('MISSING')];
    expect(faults.map((node) => `${node?.startPosition.row}: ${node?.text.slice(0, 60)}`)).toEqual([]);
    expect(root.hasError).toBe(false);
  });

  it('is read the same in every encoding, and fits into what Intune takes', () => {
    expect(text).toMatch(/^[\t\n\x20-\x7e]*$/);
    expect(text.length).toBeLessThan(200_000);
  });

  it('names every command in full, and reads and writes nothing but the registry and profiles', () => {
    const commands = new Set(all(parsed(text), 'command_name').filter((name) => !definedIn(text).has(name)));
    const known = [
      'Add-Member',
      'ConvertFrom-Json',
      'ConvertTo-Json',
      'ForEach-Object',
      'Get-ChildItem',
      'Get-Content',
      'Join-Path',
      'New-Object',
      'Select-Object',
      'Set-StrictMode',
      'Sort-Object',
      'Test-Path',
      'Where-Object',
      'Write-Output',
    ];
    expect([...commands].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('ends with an exit code on every way', () => {
    expect(text.trimEnd()).toMatch(/exit 0$/);
    expect(text).toMatch(/catch \{\s+Write-Output "(?:Cannot tell|Failed): [^\n]+\n\s+exit [14]/);
  });

  it('uses the 64-bit view of the registry', () => {
    expect(text).toContain('[Microsoft.Win32.RegistryView]::Registry64');
    expect(text).not.toMatch(/HKLM:|HKEY_/);
  });
});

function definedIn(text: string): ReadonlySet<string> {
  return new Set(all(parsed(text), 'function_name'));
}

it('the grammar sees what is broken', () => {
  expect(parsed('if ($a) { "b" ').hasError).toBe(true);
});

describe('what the scripts for Intune carry', () => {
  const { members, keys, items } = embedded('intune/pilot/remediate.ps1');

  it('is our member of each shared policy', () => {
    expect(members).toMatchObject([
      {
        key: 'SOFTWARE\\Policies\\Google\\Chrome',
        policy: 'ExtensionSettings',
        kind: 'String',
        name: chromiumId,
      },
      {
        key: 'SOFTWARE\\Policies\\Microsoft\\Edge',
        policy: 'ExtensionSettings',
        kind: 'String',
        name: chromiumId,
      },
      {
        key: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
        policy: 'ExtensionSettings',
        kind: 'MultiString',
        name: firefoxId,
      },
      { key: 'SOFTWARE\\Policies\\Mozilla\\Firefox', policy: 'Preferences', kind: 'MultiString' },
    ]);
    expect(members[0].value).toMatchObject({ override_update_url: true, minimum_version_required: '1.2.0' });
  });

  it('is the settings, switches as numbers and lists as JSON', () => {
    const [chrome] = keys;
    expect(chrome.key).toBe(
      `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chromiumId}\\policy`,
    );
    const read = Object.fromEntries(
      chrome.entries.map(({ name, value }: { name: string; value: unknown }) => [
        name,
        Array.isArray(hosted.settings[name]) ? JSON.parse(String(value)) : value,
      ]),
    );
    expect(read).toEqual({ ...hosted.settings, recentSearches: 0 });
    expect(keys.map(({ ours }: { ours: boolean }) => ours)).toEqual([true, true, false, true]);
    expect(items).toEqual([]);
  });

  it('is for removal no value, but what makes Firefox remove', () => {
    const removal = embedded('intune/remove/remediate.ps1');
    expect(removal.members.map(({ removal: value }: { removal: unknown }) => value)).toEqual([
      null,
      null,
      { installation_mode: 'blocked' },
      null,
    ]);
    expect(JSON.stringify(removal)).not.toContain('files.example.com');
    expect(embedded('intune/remove/detect.ps1', fromAllStores).items).toHaveLength(2);
  });

  it('tells what may be somebody else’s, by which removal knows our value from theirs', () => {
    const removal = embedded('intune/remove/remediate.ps1');
    expect(members.map(({ shared }: { shared: boolean }) => shared)).toEqual([false, false, false, true]);
    expect(removal.members.map(({ value = null }) => value)).toEqual([null, null, null, members[3].value]);
    expect(removal.keys.map(({ entries = null }) => entries)).toEqual([null, null, keys[2].entries, null]);
    const [item] = embedded('intune/remove/remediate.ps1', fromAllStores).items;
    expect(item).toMatchObject({ name: '7351', value: expect.stringMatching(/^[a-p]{32};https:/) });
  });

  it('is remembered as it was found before anything of that is written, and only then', () => {
    const [apply, remove] = [textOf('intune/pilot/remediate.ps1'), textOf('intune/remove/remediate.ps1')];
    const body = (text: string) => text.slice(text.lastIndexOf('\ntry {'));
    expect(body(apply)).toMatch(/if \(\$member\.shared\) \{\s+Save-Found[^}]+\}\s+Write-MemberValue/);
    expect(body(apply)).toMatch(/if \(-not \$planned\.ours\) \{ Save-FoundEntry [^}]+\}\s+Write-KeyValue/);
    expect(body(remove)).toMatch(/if \(\$member\.shared\) \{ Restore-MemberValue [^}]+\}\s+elseif/);
    expect(body(remove)).toMatch(/else \{ Restore-Entry [^}]+\}[\s\S]+DeleteSubKeyTree\(\$Memory, \$false\)/);
  });
});
