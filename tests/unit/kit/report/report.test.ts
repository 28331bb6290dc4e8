// @vitest-environment happy-dom
import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourcedEntry, Team } from '../../../../src/kit/model';
import { ringRollOuts } from '../../../../src/kit/publish/ring-roll-outs';
import { fitsOf } from '../../../../src/kit/report/fits';
import { builtReport } from '../../../../src/kit/report/report';
import { allLimits } from '../../../../src/kit/targets/limits';
import { targetFiles } from '../../../../src/kit/targets/target-files';
import { publish } from '../publish/packages';

const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;';
const team: Team = {
  organization: evil,
  identifier: 'com.example.faq',
  revision: evil,
  settings: {},
  userMayChange: [],
  baseUrl: 'https://files.example.com/faq/',
  rings: ['pilot', 'broad'],
  stores: {},
  firefoxId: 'faq@example.com',
};
const entry = (id: string, answer = 'Yes.'): SourcedEntry => ({
  value: { id, question: 'Who?', answer },
  file: 'entries/a.md',
  line: 1,
});

let page: string;
let paths: readonly string[];

beforeAll(async () => {
  const { published } = await publish(
    { version: '1.0.0', ring: 'broad' },
    { version: '1.0.1', ring: 'pilot' },
  );
  const entries = [entry('a')];
  paths = ringRollOuts(team, entries, published).flatMap((ring) => Object.keys(targetFiles(ring)));
  const limits = ringRollOuts(team, entries, published).slice(0, 1).flatMap(allLimits);
  const generator = '<meta name="generator" content="kit">';
  page = builtReport({ team, entries, published, paths, limits, generator });
  document.documentElement.innerHTML = page.replace(/^<!doctype html>/, '');
  document.documentElement.lang = 'en';
});

describe('the instructions', () => {
  it('hold what a team wrote as text, and no script', () => {
    expect(document.querySelector('h1')?.textContent).toBe(`FAQ in Context for ${evil}`);
    expect(page).not.toMatch(/<script|<img|onerror=(?!alert\(1\)&gt;)/);
    expect(page).toContain("default-src 'none'");
  });

  it('name every file there is', () => {
    for (const path of paths) expect(page).toContain(`<code>${path}</code>`);
    for (const name of ['faq-in-context-1.0.0.crx', 'faq-in-context-1.0.1.xpi', 'pilot/updates.xml'])
      expect(page).toContain(`<code>${name}</code>`);
  });

  it('give each step a box with its own label', () => {
    const boxes = [...document.querySelectorAll('input')];
    const ids = boxes.map(({ id }) => id);
    expect(boxes.length).toBeGreaterThan(15);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(document.querySelector(`label[for="${id}"]`)?.textContent).toBeTruthy();
  });

  it('are accessible, as far as can be told without a picture', async () => {
    const { violations } = await axe.run(document.documentElement, {
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});

describe('what fits where', () => {
  const overOf = (entries: readonly SourcedEntry[]) => fitsOf(entries, []).map(({ over }) => over);

  it('is everything of a few entries', () => {
    expect(overOf([entry('a'), entry('b')])).toEqual([[], []]);
  });

  it('names what the extension leaves out of any policy', () => {
    expect(overOf(Array.from({ length: 201 }, (_, at) => entry(`e-${at}`)))).toEqual([['e-200'], []]);
    expect(overOf(Array.from({ length: 63 }, (_, at) => entry(`e-${at}`, 'x'.repeat(8000))))).toEqual([
      [],
      ['e-62'],
    ]);
  });

  it('has a row for each way that carries only so much', () => {
    const [narrow] = fitsOf(
      [],
      [{ way: 'A form', most: 1023, used: 2000, leftOut: ['a'], source: 'as read' }],
    );
    expect(narrow).toEqual({ way: 'A form', limit: '1,023 characters: as read', used: '2,000', over: ['a'] });
    expect(page).toContain('Group Policy, by the template');
  });
});
