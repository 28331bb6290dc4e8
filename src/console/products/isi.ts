import type { Product, ProductSamples } from '../product';

/** Intelligent Speech Interaction. */
export const isi: Product = ['isi', 'nls-portal.console nls.console! #nls ?nls:activate', `projects app`];

const cn = 'https://nls-portal.console.aliyun.com';
const buy = 'https://common-buy.aliyun.com';

export const isiSamples: ProductSamples = {
  pages: [
    [`${cn}/`],
    [`${cn}/overview`, 'overview'],
    [`${cn}/applist`, 'projects'],
    [`${cn}/page-of-tomorrow`],
    ['https://nls.console.aliyun.com/'],
    [`${buy}/?commodityCode=nlsConcurrentPack#buy`, 'activate'],
    [`${buy}/?spm=a2c4g.1&commodityCode=nls_SpeakerVerification_dp_cn#buy`, 'activate'],
    ['https://partners-intl.console.aliyun.com/#/nls'],
  ],
  nearMisses: [
    'https://nls-gateway-cn-shanghai.aliyuncs.com/stream/v1/tts',
    'https://ai.aliyun.com/nls/tts',
    'https://bailian.console.aliyun.com/?tab=model#/api-key',
    `${buy}/?commodityCode=nlp_public_cn#/buy`,
    `${buy}/?commodityCode=viapi_ocr_public_cn#/open`,
  ],
};
