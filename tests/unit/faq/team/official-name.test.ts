import { describe, expect, it } from 'vitest';
import { namesAlibabaCloud } from '../../../../src/faq/team/official-name';

describe('a name', () => {
  it.each([
    ...[
      'Alibaba Cloud',
      'ALIBABA CLOUD',
      'alibaba-cloud',
      'Alibaba',
      'AlibabaCloud.com',
      'Aliyun',
      'Alicloud',
    ],
    ...[
      'the Alibaba Cloud Security Team',
      'Official Alibaba Cloud Support',
      'Alibaba Cloud Computing Co., Ltd.',
    ],
    ...['Alibaba Group', 'FAQs by Alibaba Cloud Inc.', 'Alibaba Cloud Compliance Limited'],
    ...['FAQ from Alibaba and Aliyun', 'the Trust Centre of Alibaba Cloud', 'Alibaba Corp'],
    ...['Alibaba Cloud Trust Center', '阿里云', '阿里云官方', '阿里云安全团队', '阿里巴巴集团'],
    ...['阿里云合规信任中心', '阿里巴巴云支持', '阿里云计算有限公司的团队'],
    ...['Ａｌｉｂａｂａ', 'Аlіbаbа Сlоud', 'AIibaba', 'Al1baba CIoud', 'Álibabá Cloud'],
  ])('%s is Alibaba Cloud’s', (name) => {
    expect(namesAlibabaCloud(name)).toBe(true);
  });

  it.each([
    ['a', 'аɑα'],
    ['b', 'Ььвβ'],
    ['c', 'сϲϹ'],
    ['d', 'ԁ'],
    ['n', 'ո'],
    ['o', 'оο0'],
    ['u', 'υ'],
    ['y', 'у'],
    ['i', 'іιıӏl1|'],
  ])('is Alibaba Cloud’s, too, where each %s is one of %s', (letter, lookAlikes) => {
    for (const lookAlike of lookAlikes)
      expect(namesAlibabaCloud('alibaba cloud, aliyun'.replaceAll(letter, lookAlike))).toBe(true);
  });

  it.each([
    ...[
      '',
      'Example Ltd.',
      'Security Team',
      'Cloud Compliance',
      '安全团队',
      'Trust Center',
      'Ali Baba’s Bakery',
    ],
    ...[
      'Example Ltd., Alibaba Cloud desk',
      'Example for Alibaba Cloud',
      '某公司阿里云团队',
      'Alibaba Cloud users',
    ],
  ])('%j is another’s', (name) => {
    expect(namesAlibabaCloud(name)).toBe(false);
  });
});
