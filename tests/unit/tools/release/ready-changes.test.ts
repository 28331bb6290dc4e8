import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../../tools/release/changelog';
import { type Repository, readyChanges } from '../../../tools/release/ready-changes';

const changelog = `# Changelog

## [Unreleased]

## [1.1.0] - 2026-12-24

### Added

- Snow.

## [1.0.1]

- Undated.

## [1.0.0] - 2026-11-26

[1.0.0]: https://example.com
`;

describe('the section of a version', () => {
  it('is what stands below its heading', () => {
    expect(sectionOf(changelog, '1.1.0')).toBe('### Added\n\n- Snow.');
  });

  it.each([
    ['2.0.0', 'no section “## [2.0.0] - YYYY-MM-DD”'],
    ['1.1', 'no section'],
    ['1.0.1', 'no date'],
    ['1.0.0', 'says nothing'],
  ])('of %s is asked for', (version, words) => {
    expect(() => sectionOf(changelog, version)).toThrow(words);
  });
});

describe('a release', () => {
  const ready: Repository = { version: '1.1.0', changelog, status: '', head: 'abc', tagged: undefined };

  it.each([
    ['as committed', ready],
    ['tagged already, here', { ...ready, tagged: 'abc' }],
  ])('is made of what is %s', (_, repository) => {
    expect(readyChanges(repository)).toContain('Snow');
  });

  it.each([
    ['a changed file', { ...ready, status: ' M src/ui/Panel.tsx\n' }, ' M src/ui/Panel.tsx'],
    [
      'a version released from another commit',
      { ...ready, tagged: 'def' },
      'raise "version" in package.json',
    ],
    ['a version without changes', { ...ready, version: '1.2.0' }, 'CHANGELOG.md has no section'],
  ])('is refused for %s', (_, repository, words) => {
    expect(() => readyChanges(repository)).toThrow(words);
  });
});
