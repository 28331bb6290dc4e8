// Characters that need no escape in a string. One of the first half ends a number, one of the second goes on.
const digits = '0123456789abcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base = Math.floor(digits.length / 2);

/** Packs whole numbers that mostly rise, each as its distance from the one before: a near one takes a character. */
export function packRising(numbers: readonly number[]): string {
  return numbers
    .map((number, at) => {
      const distance = number - (numbers[at - 1] ?? 0);
      let rest = distance < 0 ? -2 * distance - 1 : 2 * distance;
      let packed = '';
      for (; rest >= base; rest = Math.floor(rest / base)) packed += digits.charAt(base + (rest % base));
      return packed + digits.charAt(rest);
    })
    .join('');
}

/** The numbers again, in their order. */
export function unpackRising(packed: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  for (const character of packed) {
    const digit = digits.indexOf(character);
    value += (digit % base) * weight;
    weight *= base;
    if (digit >= base) continue;
    const distance = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    numbers.push((numbers.at(-1) ?? 0) + distance);
    value = 0;
    weight = 1;
  }
  return numbers;
}
