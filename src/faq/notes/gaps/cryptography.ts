/** How exactly content is encrypted. */
import type { AskedGap } from '../model';

export const cryptography: readonly AskedGap[] = [
  {
    id: 'tls',
    closest: '2',
    topic: { en: 'TLS versions', 'zh-CN': 'TLS 版本' },
    said: ['2.2'],
    terms: { en: ['tls', 'ssl', 'https version', 'mtls'], zh: ['传输层安全'] },
  },
  {
    id: 'tls-certificates',
    closest: '2',
    topic: { en: 'TLS certificates', 'zh-CN': 'TLS/SSL 证书' },
    terms: {
      en: ['tls certificate', 'ssl certificate', 'digital certificate', 'certificate authority', 'pki'],
      zh: ['数字证书', '证书颁发', '证书管理'],
    },
  },
  {
    id: 'ciphers',
    closest: '2',
    topic: { en: 'encryption algorithms or key lengths', 'zh-CN': '加密算法与密钥长度' },
    terms: {
      en: ['aes', 'aes256', 'rsa', 'cipher', 'sm4', 'sm2', 'key length', 'algorithm', 'fips'],
      zh: ['加密算法', '密钥长度', '国密'],
    },
  },
  {
    id: 'hsm',
    closest: '2',
    topic: { en: 'hardware security modules', 'zh-CN': '硬件安全模块' },
    terms: { en: ['hsm', 'hardware security module'], zh: ['加密机', '硬件安全模块', '硬体安全模组'] },
  },
  {
    id: 'key-rotation',
    closest: '2',
    topic: { en: 'key rotation', 'zh-CN': '密钥轮换' },
    terms: { en: ['rotation', 'rotate', 'rotated', 'rotating'], zh: ['轮换', '轮转'] },
  },
];
