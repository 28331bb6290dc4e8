import { escapeXml } from './escape-xml';

/** Bytes in a property list, as base64. */
export class PlistData {
  readonly base64: string;

  constructor(base64: string) {
    this.base64 = base64;
  }
}

/** A property list in XML. https://www.apple.com/DTDs/PropertyList-1.0.dtd */
export function plistText(value: unknown): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...plistLines(value, ''),
    '</plist>',
    '',
  ].join('\n');
}

/** The lines of one value, from `indent` on. */
export function plistLines(value: unknown, indent: string): readonly string[] {
  const inner = `${indent}  `;
  if (value instanceof PlistData) return [`${indent}<data>${value.base64}</data>`];
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  if (typeof value === 'number') {
    const tag = Number.isInteger(value) ? 'integer' : 'real';
    return [`${indent}<${tag}>${value}</${tag}>`];
  }
  if (Array.isArray(value)) {
    return [`${indent}<array>`, ...value.flatMap((item) => plistLines(item, inner)), `${indent}</array>`];
  }
  if (typeof value !== 'object' || value === null)
    return [`${indent}<string>${escapeXml(String(value))}</string>`];
  const members = Object.entries(value).flatMap(([key, member]) => [
    `${inner}<key>${escapeXml(key)}</key>`,
    ...plistLines(member, inner),
  ]);
  return [`${indent}<dict>`, ...members, `${indent}</dict>`];
}
