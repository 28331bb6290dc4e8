import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Colour = readonly [red: number, green: number, blue: number];

const css = readFileSync(join(import.meta.dirname, '../../../src/ui/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** Linear light of a token `--name: #rrggbb`, each channel from 0 to 1. */
function colourIn(scheme: string, name: string): Colour {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(scheme)?.[1];
  if (!hex) throw new Error(`No colour --${name}`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

/** How eyes see a colour: a matrix on linear light. */
const eyes: Readonly<Record<string, readonly Colour[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  // Machado, Oliveira and Fernandes 2009, severity 1.0.
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const product = ([a, b, c]: Colour, [x, y, z]: Colour) => a * x + b * y + c * z;

function contrast(one: Colour, other: Colour, seen = eyes.usual ?? []): number {
  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = seen.map((row) => Math.min(1, Math.max(0, product(row, colour))));
    return product([0.2126, 0.7152, 0.0722], [red, green, blue]);
  };
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of the two sides, %s', (_name, scheme) => {
  it.each(Object.entries(eyes))('keep their lines apart by lightness alone: %s', (_eyes, seen) => {
    const apart = contrast(colourIn(scheme, 'yours-line'), colourIn(scheme, 'theirs-line'), seen);
    expect(apart).toBeGreaterThanOrEqual(1.5);
  });

  it.each(['yours', 'theirs'])('stand out from what they are drawn on: %s', (side) => {
    for (const ground of ['paper', `${side}-soft`].map((name) => colourIn(scheme, name))) {
      expect(contrast(colourIn(scheme, `${side}-line`), ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(colourIn(scheme, side), ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colourIn(scheme, 'ink'), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
