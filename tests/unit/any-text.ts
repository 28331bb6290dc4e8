import fc from 'fast-check';

/** What a careless or hostile hand puts into a text: controls, line ends, blanks, overrides, halves of a pair, digits. */
const troublesome = [
  ...'\u0000\t\n\r\u001B\u007F\u0085\u00A0\u00AD\u200B\u200C\u200D\u202E\u2028\u2029\u2066\uFEFF\u{E0041}',
  '\uD800',
  '\uDC00',
  ...' .,:"\\[]{}<>|１①l1',
].map((character) => character.codePointAt(0) ?? 0);

/**
 * Any text at all, a good part of it troublesome. Cheaper than `fc.string({ unit: 'binary' })`, whose first use takes
 * seconds on a loaded machine.
 */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...troublesome), fc.nat(0x10ffff)), { maxLength: 40 })
  .map((codePoints) => String.fromCodePoint(...codePoints));

/** For what must hold whatever comes: five times the runs that are usual in this run of the tests. */
export const manyRuns = { numRuns: 5 * (fc.readConfigureGlobal().numRuns ?? 100) };
