/** What a questionnaire can have and still be worked through; beyond it a file is refused with its figure. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  /** Of one part of a workbook, unpacked. */
  partBytes: 96 * 1024 * 1024,
  /** Of all parts that are read, unpacked. */
  unpackedBytes: 192 * 1024 * 1024,
  /** Parts of a workbook: sheets, styles, pictures. */
  parts: 4096,
  sheets: 200,
  rows: 5000,
  columns: 256,
  /** What a cell of a spreadsheet can hold, in UTF-16 units. */
  cellCharacters: 32_767,
} as const;
