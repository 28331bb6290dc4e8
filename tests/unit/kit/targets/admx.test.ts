import { Parser } from 'saxen';
import { describe, expect, it } from 'vitest';
import { templateSettings } from '../../../../src/kit/targets/intune-texts';
import { targetFiles } from '../../../../src/kit/targets/target-files';
import { settingKeys, userMayChange } from '../../../../src/policy/schema';
import { chromiumId, hosted, textOf } from './roll-outs';
import { policyDefinitions, xmlFaults } from './xml-faults';

interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Xml[];
  text: string;
}

/** A tree by a parser of XML that is none of ours; it throws where the text is not well formed. */
function parse(text: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const read = Object.entries(attributes() as Record<string, string>).map(([key, value]) => [
      key,
      decode(value),
    ]);
    const found: Xml = { name, attributes: Object.fromEntries(read), children: [], text: '' };
    open.at(-1)?.children.push(found);
    open.push(found);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('text', (value, decode) => {
    const top = open.at(-1);
    if (top) top.text += decode(value);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text);
  const fault = parser.end();
  if (fault) throw fault;
  return root.children[0] as Xml;
}

const within = (xml: Xml, name: string): Xml[] => [
  ...(xml.name === name ? [xml] : []),
  ...xml.children.flatMap((child) => within(child, name)),
];
const namesOf = ({ children }: Xml) => children.map(({ name }) => name);
const filesOf = (browser: string) =>
  Object.keys(targetFiles(hosted)).filter((path) => path.includes(`FaqInContext${browser}.adm`));

describe.each(['Chrome', 'Edge'])('the template for %s', (browser) => {
  const admx = parse(textOf(`windows/admx/FaqInContext${browser}.admx`));
  const policies = within(admx, 'policy');
  const languages = ['en-US', 'zh-CN'].map((language) =>
    parse(textOf(`windows/admx/${language}/FaqInContext${browser}.adml`)),
  );

  it('is a template by the schema of its form, and so are its words', () => {
    const paths = filesOf(browser);
    expect(paths).toHaveLength(3);
    for (const path of paths) expect(xmlFaults(textOf(path), policyDefinitions), path).toEqual([]);
  });

  it('sets every key, where the browser looks for it, and no other', () => {
    const key = `Software\\Policies\\${browser === 'Edge' ? 'Microsoft' : 'Google'}\\${browser}\\3rdparty\\extensions\\${chromiumId}\\policy`;
    expect(policies.map(({ attributes }) => attributes.name)).toEqual([...settingKeys, userMayChange.key]);
    for (const policy of policies) {
      const { name, valueName } = policy.attributes;
      expect(policy.attributes).toMatchObject({ class: 'Both', key });
      const [element] = within(policy, 'elements').flatMap(({ children }) => children);
      const written = element?.attributes.valueName ?? valueName;
      if (element?.name === 'list')
        expect(element.attributes).toMatchObject({ key: `${key}\\${name}`, valuePrefix: '' });
      else expect(written).toBe(name);
    }
  });

  it('refers to nothing that is not there, in either language', () => {
    const [category] = within(admx, 'category');
    const [definition] = within(admx, 'definition');
    for (const policy of policies) {
      expect(within(policy, 'parentCategory')[0]?.attributes.ref).toBe(category?.attributes.name);
      expect(within(policy, 'supportedOn')[0]?.attributes.ref).toBe(definition?.attributes.name);
    }
    const references = [
      ...textOf(`windows/admx/FaqInContext${browser}.admx`).matchAll(/\$\((string|presentation)\.(\w+)\)/g),
    ];
    for (const adml of languages) {
      const ids = (name: string) => within(adml, name).map(({ attributes }) => attributes.id);
      for (const [reference, kind, id] of references)
        expect(ids(kind === 'string' ? 'string' : 'presentation'), reference).toContain(id);
      for (const policy of policies) {
        const elements = within(policy, 'elements').flatMap(({ children }) => children);
        const own = within(adml, 'presentation').find(
          ({ attributes }) => attributes.id === policy.attributes.name,
        );
        expect(own?.children.map(({ attributes }) => attributes.refId) ?? []).toEqual(
          elements.map(({ attributes }) => attributes.id),
        );
        const boxes = { text: 'textBox', enum: 'dropdownList', list: 'listBox' } as Record<string, string>;
        expect(own && namesOf(own)).toEqual(
          elements.length ? elements.map(({ name }) => boxes[name]) : undefined,
        );
      }
    }
  });

  it('speaks each language', () => {
    const [english, chinese] = languages.map((adml) => within(adml, 'string').map(({ text }) => text));
    // A language calls itself by its own name.
    expect(english?.filter((text) => /\p{Script=Han}/u.test(text))).toEqual(['简体中文']);
    expect(chinese?.filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(20);
  });
});

describe('the schema', () => {
  it.each<[what: string, path: string, from: string | RegExp, to: string]>([
    ['an element it does not know', 'FaqInContextChrome.admx', /<elements>/, '<elements><checkBox id="x"/>'],
    [
      'parts in another order',
      'FaqInContextChrome.admx',
      /(<parentCategory .*>)\s*(<supportedOn .*>)/,
      '$2$1',
    ],
    ['a policy without its key', 'FaqInContextEdge.admx', / key="[^"]*\\policy"/, ''],
    ['a class there is not', 'FaqInContextEdge.admx', 'class="Both"', 'class="All"'],
    ['a reference with a hyphen', 'FaqInContextChrome.admx', '$(string.contactUrl)', '$(string.contact-url)'],
    ['a policy twice', 'FaqInContextChrome.admx', 'name="contactMail"', 'name="contactUrl"'],
    ['no revision', 'en-US/FaqInContextChrome.adml', / revision="1.0"/, ''],
    ['words twice', 'zh-CN/FaqInContextEdge.adml', 'id="contactMail"', 'id="contactUrl"'],
    ['a text box without its label', 'en-US/FaqInContextEdge.adml', /<label>.*<\/label>/, ''],
    [
      'the namespace of another form',
      'en-US/FaqInContextEdge.adml',
      'GroupPolicy/2006/07',
      'GroupPolicy/2007',
    ],
  ])('finds %s', (_, path, from, to) => {
    const text = textOf(`windows/admx/${path}`);
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(xmlFaults(broken, policyDefinitions)).not.toEqual([]);
  });
});

describe('the custom settings that use the template', () => {
  const [template, ...settings] = templateSettings(hosted);

  it('begin with the template itself', () => {
    expect(parse(template?.value ?? '').name).toBe('policyDefinitions');
  });

  it('name each key under its category, and hold what MDM reads', () => {
    const admx = textOf('windows/admx/FaqInContextChrome.admx');
    for (const { uri, value } of settings) {
      const key = uri.split('/').at(-1) ?? '';
      expect(uri).toBe(`./Device/Vendor/MSFT/Policy/Config/FaqInContext~Policy~FaqInContextChrome/${key}`);
      expect(admx).toContain(`<policy name="${key}"`);
      const data = within(parse(`<x>${value}</x>`), 'data')[0]?.attributes;
      const wanted = hosted.settings[key];
      if (typeof wanted === 'boolean') expect(value).toBe('<disabled/>');
      else if (data?.id === 'list')
        expect(data.value?.split('\uf000')).toEqual(
          (wanted as string[]).flatMap((item, at) => [String(at + 1), item]),
        );
      else expect(data?.value).toBe(typeof wanted === 'string' ? wanted : JSON.stringify(wanted));
    }
    expect(settings).toHaveLength(Object.keys(hosted.settings).length);
  });
});
