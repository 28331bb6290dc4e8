/** The demo console as data: which pages exist, at which addresses, and what stands on them. */

export type DemoSite = 'china' | 'international';

export const domains: Readonly<Record<DemoSite, string>> = {
  china: 'aliyun.com',
  international: 'alibabacloud.com',
};

export type DemoBody =
  | { readonly kind: 'cards'; readonly cards: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Page id that a row's first cell opens. */
      readonly opens?: string;
      /** Label and page id of the table's main button. */
      readonly create?: readonly [label: string, page: string];
    }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'form';
      readonly fields: readonly (readonly [label: string, choices: readonly string[]])[];
      readonly action: string;
    };

export interface DemoPage {
  /** The task, in the words of `ConsolePage.task`. */
  readonly id: string;
  readonly title: string;
  /**
   * Whole addresses, today's first, older ones after it, with `{domain}`, `{region}` and `{id}` left open. One that
   * spells its domain out stands on that site only. A query parameter left open may be missing from an address.
   */
  readonly routes: readonly [string, ...string[]];
  /** Stands in the left navigation. */
  readonly nav: boolean;
  readonly body: DemoBody;
}

export interface DemoConsole {
  /** A product id of ours, or the name of a product we do not know. */
  readonly id: string;
  readonly name: string;
  /** False where the real console has no region switch. */
  readonly regional: boolean;
  /** The first page is the one a bare root shows. */
  readonly pages: readonly [DemoPage, ...DemoPage[]];
}

export const demoRegions: readonly (readonly [id: string, name: string])[] = [
  ['cn-hangzhou', 'China (Hangzhou)'],
  ['cn-shanghai', 'China (Shanghai)'],
  ['cn-beijing', 'China (Beijing)'],
  ['cn-hongkong', 'China (Hong Kong)'],
  ['ap-southeast-1', 'Singapore'],
  ['ap-northeast-1', 'Japan (Tokyo)'],
  ['eu-central-1', 'Germany (Frankfurt)'],
  ['eu-west-1', 'UK (London)'],
  ['us-east-1', 'US (Virginia)'],
  ['us-west-1', 'US (Silicon Valley)'],
];
