import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/questionnaire/files/decode-text';

const chinese = '客户数据是否加密？\t密钥由谁管理？\r\n';
/** “客户数据是否加密？” in GB 18030. */
const gb = [
  0xbf, 0xcd, 0xbb, 0xa7, 0xca, 0xfd, 0xbe, 0xdd, 0xca, 0xc7, 0xb7, 0xf1, 0xbc, 0xd3, 0xc3, 0xdc, 0xa3, 0xbf,
];
/** “客戶資料是否加密” in Big5, which neither reads. */
const big5 = [0xab, 0xc8, 0xa4, 0xe1, 0xb8, 0xea, 0xae, 0xc6, 0xac, 0x4f, 0xa7, 0x5f, 0xa5, 0x5b, 0xb1, 0x4b];

const utf16le = (text: string) => [...Buffer.from(text, 'utf16le')];
const utf16be = (text: string) => [...Buffer.from(text, 'utf16le').swap16()];
const latin = (text: string) => [...Buffer.from(text, 'latin1')];

describe('a text file', () => {
  it.each([
    ['UTF-8', [...Buffer.from(chinese)], chinese, 'utf-8'],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...Buffer.from(chinese)], chinese, 'utf-8'],
    ['UTF-16, little end first', [0xff, 0xfe, ...utf16le(chinese)], chinese, 'utf-16le'],
    ['UTF-16, big end first', [0xfe, 0xff, ...utf16be(chinese)], chinese, 'utf-16be'],
    ['UTF-16 without its mark', utf16le('Is it, and why?\n'), 'Is it, and why?\n', 'utf-16le'],
    ['UTF-16 the other way round', utf16be('Is it, and why?\n'), 'Is it, and why?\n', 'utf-16be'],
    ['GB 18030', gb, '客户数据是否加密？', 'gb18030'],
    // Node 20 decodes 0x80 to 0x9F as Latin-1 does; browsers do not.
    ['Windows-1252', latin('Größe der Schlüssel, caf\xe9'), 'Größe der Schlüssel, café', 'windows-1252'],
  ])('is read in %s', (_what, bytes, text, encoding) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });

  it('is refused where no encoding fits', () => {
    expect(() => decodeText(Uint8Array.from(big5))).toThrow('unknown-encoding');
  });
});
