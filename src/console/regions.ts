import type { Localized } from '../locales/localized';

/**
 * A region of Alibaba Cloud: its names as Alibaba Cloud writes them, and where it lies. Facts of geography,
 * nothing legal; FAQ 4.1 and 4.2 speak of regions, and 4.2 of the European Economic Area.
 * Names: “Regions and zones” and OSS “Regions and endpoints” on alibabacloud.com and help.aliyun.com, 2026-11.
 */
export interface Region {
  readonly id: string;
  readonly name: Localized;
  /** ISO 3166-1 alpha-2 code of the country or territory. */
  readonly territory: string;
  /** In the European Economic Area. */
  readonly eea: boolean;
}

const table = `
cn-qingdao            CN  China (Qingdao)                  华北1（青岛）
cn-beijing            CN  China (Beijing)                  华北2（北京）
cn-zhangjiakou        CN  China (Zhangjiakou)              华北3（张家口）
cn-huhehaote          CN  China (Hohhot)                   华北5（呼和浩特）
cn-wulanchabu         CN  China (Ulanqab)                  华北6（乌兰察布）
cn-hangzhou           CN  China (Hangzhou)                 华东1（杭州）
cn-shanghai           CN  China (Shanghai)                 华东2（上海）
cn-nanjing            CN  China (Nanjing - Local Region)   华东5（南京-本地地域）
cn-fuzhou             CN  China (Fuzhou - Local Region)    华东6（福州-本地地域）
cn-shenzhen           CN  China (Shenzhen)                 华南1（深圳）
cn-heyuan             CN  China (Heyuan)                   华南2（河源）
cn-guangzhou          CN  China (Guangzhou)                华南3（广州）
cn-chengdu            CN  China (Chengdu)                  西南1（成都）
cn-zhongwei           CN  China (Zhongwei)                 西北2（中卫）
cn-wuhan-lr           CN  China (Wuhan - Local Region)     华中1（武汉-本地地域）
cn-hangzhou-finance   CN  China East 1 Finance             华东1 金融云
cn-shanghai-finance-1 CN  China East 2 Finance             华东2 金融云
cn-shenzhen-finance-1 CN  China South 1 Finance            华南1 金融云
cn-beijing-finance-1  CN  China North 2 Finance            华北2 金融云
cn-north-2-gov-1      CN  China North 2 Ali Gov 1          华北2 阿里政务云1
cn-hongkong           HK  China (Hong Kong)                中国香港
ap-southeast-1        SG  Singapore                        新加坡
ap-southeast-2        AU  Australia (Sydney)               澳大利亚（悉尼）
ap-southeast-3        MY  Malaysia (Kuala Lumpur)          马来西亚（吉隆坡）
ap-southeast-5        ID  Indonesia (Jakarta)              印度尼西亚（雅加达）
ap-southeast-6        PH  Philippines (Manila)             菲律宾（马尼拉）
ap-southeast-7        TH  Thailand (Bangkok)               泰国（曼谷）
ap-southeast-8        MY  Malaysia (Johor)                 马来西亚（柔佛州）
ap-northeast-1        JP  Japan (Tokyo)                    日本（东京）
ap-northeast-2        KR  South Korea (Seoul)              韩国（首尔）
ap-south-1            IN  India (Mumbai)                   印度（孟买）
us-east-1             US  US (Virginia)                    美国（弗吉尼亚）
us-west-1             US  US (Silicon Valley)              美国（硅谷）
na-south-1            MX  Mexico                           墨西哥
sa-east-1             BR  Brazil (São Paulo)               巴西（圣保罗）
eu-central-1          DE  Germany (Frankfurt)              德国（法兰克福）
eu-west-1             GB  UK (London)                      英国（伦敦）
eu-west-2             FR  France (Paris)                   法国（巴黎）
me-east-1             AE  UAE (Dubai)                      阿联酋（迪拜）
me-central-1          SA  SAU (Riyadh - Partner Region)    沙特（利雅得）- 合作伙伴运营`;

const eea = ['DE', 'FR'];

export const regions: readonly Region[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', territory = '', en = '', zh = ''] = line.split(/ {2,}|(?<=^[\w-]+) /);
    return { id, name: { en, 'zh-CN': zh }, territory, eea: eea.includes(territory) };
  });

/** @returns undefined for a region this edition of the table does not know. */
export function regionOf(id: string): Region | undefined {
  return regions.find((region) => region.id === id);
}

/** The region's name; its id where the table does not know it. */
export function regionName(id: string): Localized {
  return regionOf(id)?.name ?? { en: id };
}

/** “Germany (Frankfurt)” → “Frankfurt”, “华北1（青岛）” → “青岛”: the city, where the name tells one. */
export function shortRegionName(name: string): string {
  return /[（(]([^（()）-]+)/.exec(name)?.[1]?.trim() ?? name;
}
