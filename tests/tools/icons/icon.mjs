const blue = '#3b6fd4';

/**
 * The icon: a card whose upper half is the provider's (a cloud) and whose lower half is the reader's (a person).
 * @param {'known' | 'quiet'} kind filled on a page we know, outline elsewhere.
 * @param {number} size pixels; below 32 the drawing is simpler and keeps to the pixel grid.
 * @returns {string} SVG
 */
export function icon(kind, size) {
  const filled = kind === 'known';
  const on = filled ? '#ffffff' : blue;
  const card = (x, width, radius, stroke) =>
    `<rect x="${x}" y="${x}" width="${width}" height="${width}" rx="${radius}" fill="${filled ? blue : 'none'}" stroke="${blue}" stroke-width="${stroke}"/>`;
  const drawing =
    size < 32
      ? `${card(9, 78, 12, 6)}<path d="M9 51H87" stroke="${on}" stroke-width="6"/><path d="M30 36h36M42 27h12" stroke="${on}" stroke-width="9" stroke-linecap="round"/><circle cx="48" cy="69" r="9" fill="${on}"/>`
      : `${card(9, 78, 14, 6)}<path d="M9 52H87" stroke="${on}" stroke-width="5"/><path d="M36 43a9 9 0 0 1-1-18 14 14 0 0 1 26-2 10 10 0 0 1 0 20Z" fill="${filled ? on : 'none'}" stroke="${on}" stroke-width="5" stroke-linejoin="round"/><circle cx="48" cy="64" r="6" fill="${on}"/><path d="M35 80c1.5-6.5 7-9.500 13-9.500s11.500 3 13 9.500" fill="none" stroke="${on}" stroke-width="6" stroke-linecap="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="${size}" height="${size}">${drawing}</svg>`;
}
