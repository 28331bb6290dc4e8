/**
 * Every key an administrator or a user can set, each declared once. From here come the type of the settings,
 * the managed schema of the package, the checks, the rows of the options page and the reference in the docs.
 */
import { type Locale, locales, messagesFor } from '../locales/locale';
import type { Localized } from '../locales/localized';
import {
  address,
  choice,
  entries,
  listOf,
  mail,
  ownName,
  products,
  type SettingType,
  toggle,
} from './setting-type';

/** Every language calls itself by its own name, whatever the interface speaks. */
const languageNames = Object.fromEntries(
  locales.map((locale) => [locale, { en: messagesFor(locale).languageName }]),
) as Record<Locale, Localized>;

/** All there is to know about one key. */
export interface Declaration<Value> {
  readonly type: SettingType<Value>;
  readonly default: Value;
  readonly title: Localized;
  readonly description: Localized;
  /** The user has a control for it, which a policy locks unless it names the key under `userMayChange`. */
  readonly lockable: boolean;
  /** A value as an administrator would write it, for the reference and the examples. */
  readonly example: unknown;
}

/** Widens the default to the type of the setting. */
function declare<Value>(declaration: Declaration<Value>): Declaration<Value> {
  return declaration;
}

/** The keys in the order of the options page and the reference. */
export const declarations = {
  organizationName: declare({
    type: ownName(100),
    default: '',
    title: { en: 'Organization name', 'zh-CN': '组织名称' },
    description: {
      en: 'Shown beside the team’s own entries and on locked controls, so that staff know whose they are. At most 100 characters; Alibaba Cloud’s own name is refused.',
      'zh-CN':
        '显示在团队条目旁和被锁定的选项上，让员工知道由谁管理。最多 100 个字符，不得是阿里云自身的名称。',
    },
    lockable: true,
    example: 'Example Ltd.',
  }),
  contactUrl: declare({
    type: address,
    default: '',
    title: { en: 'Contact address', 'zh-CN': '联系地址' },
    description: {
      en: 'An https address, or mailto: and a bare mail address, where staff ask further; shown with its host in place of the Trust Center’s contact.',
      'zh-CN':
        '员工进一步咨询的 https 地址，或“mailto:”加一个邮件地址；显示时附上主机名，替代信任中心的联系方式。',
    },
    lockable: true,
    example: 'https://wiki.example.com/cloud-compliance',
  }),
  contactMail: declare({
    type: mail,
    default: '',
    title: { en: 'Contact mail', 'zh-CN': '联系邮箱' },
    description: {
      en: 'A mail address where staff ask further, shown beside the contact address.',
      'zh-CN': '员工进一步咨询的邮件地址，与联系地址一同显示。',
    },
    lockable: true,
    example: 'compliance@example.com',
  }),
  teamEntries: declare({
    type: entries,
    default: [],
    title: { en: 'Team entries', 'zh-CN': '团队条目' },
    description: {
      en: 'The team’s own questions and answers, always marked as not Alibaba Cloud’s. Up to 200, each with id, question, answer and, if wanted, rules, comments, owner, reviewedOn, reviewBy.',
      'zh-CN':
        '团队自己的问题与答案，始终标明不是阿里云的内容。最多 200 条，每条含 id、question、answer，并可含 rules、comments、owner、reviewedOn、reviewBy。',
    },
    lockable: false,
    example: [
      {
        id: 'security-group-approval',
        question: 'Who approves a security group that is open to the Internet?',
        answer: 'The network team approves it first.\n\nAsk at https://wiki.example.com/security-groups.',
        rules: [
          { product: 'ecs', task: 'security-groups' },
          { product: 'vpc', site: 'international' },
        ],
        comments: '1.2',
        owner: 'Network team',
        reviewedOn: '2026-11-01',
        reviewBy: '2027-11-01',
      },
    ],
  }),
  disabledProducts: declare({
    type: products,
    default: [],
    title: { en: 'Products switched off', 'zh-CN': '停用的产品' },
    description: {
      en: 'On the consoles of these products nothing is shown; search and browsing stay.',
      'zh-CN': '在这些产品的控制台页面上不显示内容，搜索和浏览仍可用。',
    },
    lockable: true,
    example: ['isi', 'maxcompute'],
  }),
  language: declare<'auto' | Locale>({
    type: choice({
      auto: { en: 'As the browser', 'zh-CN': '跟随浏览器' },
      ...languageNames,
    }),
    default: 'auto',
    title: { en: 'Language', 'zh-CN': '语言' },
    description: {
      en: 'The language of the interface; the official text stays in English.',
      'zh-CN': '界面语言，官方文本保持英文。',
    },
    lockable: true,
    example: 'en',
  }),
  toolbarClick: declare<'popup' | 'panel'>({
    type: choice({
      popup: { en: 'The search popup', 'zh-CN': '搜索弹出窗口' },
      panel: { en: 'The side panel', 'zh-CN': '侧边栏' },
    }),
    default: 'popup',
    title: { en: 'Toolbar click opens', 'zh-CN': '点击工具栏图标打开' },
    description: {
      en: 'What a click on the toolbar icon opens.',
      'zh-CN': '点击工具栏图标时打开的内容。',
    },
    lockable: true,
    example: 'panel',
  }),
  recentSearches: declare({
    type: toggle,
    default: true,
    title: { en: 'Recent searches', 'zh-CN': '最近搜索' },
    description: {
      en: 'Whether the popup keeps the last searches, on this device only.',
      'zh-CN': '弹出窗口是否保留最近的搜索，仅保存在本设备。',
    },
    lockable: true,
    example: false,
  }),
  revision: declare({
    type: ownName(40),
    default: '',
    title: { en: 'Revision of the policy', 'zh-CN': '策略修订版本' },
    description: {
      en: 'A label of your own for this state of the policy, shown on the options page and in the diagnostics, so that a help desk can compare. At most 40 characters.',
      'zh-CN': '您为策略的当前版本自定的标签，显示在选项页面和诊断信息中，供服务台核对。最多 40 个字符。',
    },
    lockable: false,
    example: '2026-11 pilot',
  }),
} as const;

/** The name of a key. */
export type SettingKey = keyof typeof declarations;

type ValueOf<Declared> = Declared extends Declaration<infer Value> ? Value : never;

/** The settings in force, one value per key. */
export type Settings = { readonly [Key in SettingKey]: ValueOf<(typeof declarations)[Key]> };

/** Every key, in the order declared. */
export const settingKeys = Object.keys(declarations) as readonly SettingKey[];

/** The keys that a policy may lock or leave to the user. */
export const lockableKeys = settingKeys.filter((key) => declarations[key].lockable);

/** Only a policy has it: the keys whose policy value is a default that the user may change. */
export const userMayChange = {
  key: 'userMayChange',
  type: listOf(lockableKeys),
  title: { en: 'The user may change', 'zh-CN': '允许用户更改' },
  description: {
    en: 'Names keys of this policy that are only defaults. Every other key of the policy is locked.',
    'zh-CN': '列出本策略中仅作为默认值的键，其余各键均被锁定。',
  },
  example: ['language', 'toolbarClick'],
} as const;

/** What is in force where neither policy nor user says anything. */
export const defaultSettings = Object.fromEntries(
  settingKeys.map((key) => [key, declarations[key].default]),
) as unknown as Settings;

/** True for the name of a declared key. */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(declarations, key);
}
