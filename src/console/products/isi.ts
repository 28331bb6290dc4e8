import type { Product } from '../product';

/** Intelligent Speech Interaction. */
export const isi: Product = {
  product: 'isi',
  label: { en: 'Intelligent Speech Interaction', 'zh-CN': '智能语音交互' },
  shortLabel: { en: 'ISI' },
  hosts: [
    { host: 'nls-portal.console.{domain}' },
    { host: 'nls.console.aliyun.com' },
    { commodityCode: 'nls*', task: 'activate' },
    { partnerConsole: 'nls' },
  ],
  // biome-ignore format: a table, one page a line, its samples below.
  pages: [
    { task: 'activate', label: { en: 'Activate or purchase', 'zh-CN': '开通或购买' },
      samples: [
        'https://common-buy.aliyun.com/?commodityCode=nlsConcurrentPack#buy',
        'https://common-buy.aliyun.com/?spm=a2c4g.1&commodityCode=nls_SpeakerVerification_dp_cn#buy',
      ] },
    { task: 'projects', paths: ['/app*'], label: { en: 'Projects', 'zh-CN': '全部项目' },
      samples: ['https://nls-portal.console.aliyun.com/applist'] },
  ],
  samples: [
    { url: 'https://nls-portal.console.aliyun.com/' },
    { url: 'https://nls-portal.console.aliyun.com/page-of-tomorrow' },
    { url: 'https://nls.console.aliyun.com/' },
    { url: 'https://partners-intl.console.aliyun.com/#/nls' },
    { url: 'https://nls-portal.console.aliyun.com/overview', task: 'overview' },
  ],
  nearMisses: [
    'https://nls-gateway-cn-shanghai.aliyuncs.com/stream/v1/tts',
    'https://ai.aliyun.com/nls/tts',
    'https://bailian.console.aliyun.com/?tab=model#/api-key',
    'https://common-buy.aliyun.com/?commodityCode=nlp_public_cn#/buy',
    'https://common-buy.aliyun.com/?commodityCode=viapi_ocr_public_cn#/open',
  ],
};
