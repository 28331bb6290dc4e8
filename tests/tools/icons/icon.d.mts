/** @returns SVG */
export function icon(kind: 'known' | 'quiet', size: number): string;
