import { describe, expect, it } from 'vitest';
import { readTeamJson } from '../../../../src/kit/folder/team-json';

const minimal = { organization: 'Example Ltd.', baseUrl: 'https://files.example.com/faq' };
const read = (more: object) => readTeamJson(JSON.stringify({ ...minimal, ...more }, null, 1));

describe('team.json', () => {
  it('needs an organization and an address, and has a default for all else', () => {
    expect(read({})).toEqual({
      problems: [],
      team: {
        organization: 'Example Ltd.',
        identifier: 'com.example.files.faq-in-context',
        baseUrl: 'https://files.example.com/faq/',
        firefoxId: 'faq-in-context@faq-in-context.example',
        rings: ['pilot', 'broad'],
        settings: {},
        stores: {},
        userMayChange: [],
      },
    });
  });

  it('reads all of it', () => {
    const more = {
      identifier: 'com.example.faq',
      revision: '2026-11',
      settings: { language: 'en', contactUrl: undefined },
      contactUrl: 'https://wiki.example.com/',
      contactMail: 'faq@example.com',
      userMayChange: ['language'],
      rings: ['test', 'pilot', 'all'],
      stores: { chrome: 'abcdefghijklmnopabcdefghijklmnop' },
      firefoxId: 'faq@example.com',
      signingCommand: ['sign', '--key', 'faq'],
      publicKey: 'faq.pub.pem',
      certificateAuthority: 'ca.pem',
      minimumVersion: '1.2',
    };
    const { team, problems } = read(more);
    const { contactUrl, contactMail, ...rest } = more;
    expect(problems).toEqual([]);
    expect(team).toMatchObject({ ...rest, settings: { language: 'en', contactUrl, contactMail } });
  });

  it.each<[string, string | object, line: number, what: string]>([
    ['no JSON', '{"organization": "A",\n}', 1, 'Not JSON: the last item must not be followed by a comma'],
    ['a list', '[]', 1, 'This is no object.'],
    ['a key nobody knows', { baseURL2: 'x' }, 4, '“baseURL2” is not a key of team.json.'],
    [
      'a key twice',
      '{"organization": "A",\n"organization": "B", "stores": {}}',
      2,
      '“organization” stands here twice',
    ],
    ['an address without https', { baseUrl: 'http://files.example.com/' }, 3, 'must begin with https://'],
    ['Alibaba Cloud’s name', { organization: 'Alibaba Cloud' }, 2, 'is Alibaba Cloud’s name'],
    ['a setting nobody knows', { settings: { langage: 'en' } }, 5, 'Did you mean “language”?'],
    ['a value that is none', { settings: { language: 'fr' } }, 5, '“fr” is not one of'],
    [
      'entries in the wrong place',
      { settings: { teamEntries: [] } },
      5,
      '“teamEntries” does not stand here.',
    ],
    ['no https contact', { contactUrl: 'http://a.example' }, 4, 'is not an https or mailto address'],
    ['a ring’s name', { rings: ['Pilot 1'] }, 4, '“Pilot 1” is no name of a ring'],
    ['a ring twice', { rings: ['a', 'a'] }, 4, 'stands twice'],
    ['an id of a store', { stores: { edge: 'EDGE' } }, 4, '“EDGE” is no extension id'],
    ['a store nobody knows', { stores: { opera: 'x' } }, 5, '“opera” is not one of: chrome, edge, firefox.'],
    ['an identifier', { identifier: 'faq' }, 4, 'does not look like “com.example.faq”'],
    ['a version', { minimumVersion: 'v1' }, 4, 'does not look like “1.0.0”'],
    ['a label that is too long', { revision: 'x'.repeat(41) }, 4, 'at most 40'],
    ['a list that is text', { userMayChange: 'language' }, 4, 'expected a list'],
    [
      'a key and a command',
      { key: 'a.pem', signingCommand: ['sign'], publicKey: 'b.pem' },
      5,
      'a key and a signing command',
    ],
    ['a command without its public key', { signingCommand: ['sign'] }, 4, 'public key'],
    ['no way to the browsers', '{"organization": "Example Ltd."}', 1, 'Nothing says where'],
    ['no organization', '{"baseUrl": "https://a.example/"}', 1, '“organization” is missing.'],
  ])('says of %s where it is', (_, written, line, what) => {
    const { problems } = typeof written === 'string' ? readTeamJson(written) : read(written);
    expect(problems).toContainEqual({
      file: 'team.json',
      line,
      severity: 'error',
      what: expect.stringContaining(what),
      mend: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });
});
