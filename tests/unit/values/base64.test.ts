import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/values/base64';
import { concat } from '../../../src/values/bytes';

it('gives the bytes again, cut into whole groups and joined', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (bytes, groups) => {
      const text = toBase64(bytes);
      const cut = text.match(new RegExp(`.{1,${4 * groups}}`, 'g')) ?? [];
      expect(concat(...cut.map(fromBase64))).toEqual(Uint8Array.from(bytes));
    }),
  );
});
