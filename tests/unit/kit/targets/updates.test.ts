import { describe, expect, it } from 'vitest';
import { chromiumUpdates, firefoxUpdates } from '../../../../src/kit/targets/updates';

const release = {
  id: 'abcdefghijklmnopabcdefghijklmnop',
  version: '1.0.0',
  address: 'https://files.example.com/faq/faq-in-context-1.0.0.crx',
  minimumVersion: '137',
};

describe('updates.xml', () => {
  it('says what Chromium asks for', () => {
    expect(chromiumUpdates(release)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="abcdefghijklmnopabcdefghijklmnop">
    <updatecheck codebase="https://files.example.com/faq/faq-in-context-1.0.0.crx" version="1.0.0" prodversionmin="137"/>
  </app>
</gupdate>
`);
  });

  it('escapes what would end an attribute', () => {
    const xml = chromiumUpdates({ ...release, address: 'https://files.example.com/a?b=1&c="><x>' });
    expect(xml).toContain('codebase="https://files.example.com/a?b=1&amp;c=%22%3E%3Cx%3E"');
    expect(chromiumUpdates({ ...release, version: '"<&' })).toContain('version="&quot;&lt;&amp;"');
  });

  it.each(['faq.crx', '/faq.crx', ''])('refuses the relative address %j', (address) => {
    expect(() => chromiumUpdates({ ...release, address })).toThrow(TypeError);
  });
});

it('updates.json says what Firefox asks for', () => {
  const json = firefoxUpdates({ ...release, id: 'faq@example.com', minimumVersion: '147.0', sha256: 'ab12' });
  expect(JSON.parse(json)).toEqual({
    addons: {
      'faq@example.com': {
        updates: [
          {
            version: '1.0.0',
            update_link: release.address,
            update_hash: 'sha256:ab12',
            applications: { gecko: { strict_min_version: '147.0' } },
          },
        ],
      },
    },
  });
});
