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
    ...['Alibaba Cloud Trust Center', '阿里云', '阿里云官方', '阿里云安全团队', '阿里巴巴集团'],
    ...['Ａｌｉｂａｂａ', 'Аlіbаbа Сlоud', 'AIibaba', 'Al1baba CIoud', 'Álibabá Cloud'],
  ])('%s is Alibaba Cloud’s', (name) => {
    expect(namesAlibabaCloud(name)).toBe(true);
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
