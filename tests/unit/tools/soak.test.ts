import { describe, expect, it } from 'vitest';
import { type Backlog, faultsOf, rowsOf, type Sample } from '../../tools/soak/judge';

const open = { tabs: [7], windows: [2] };
const prompt: Backlog = { moves: 9, browserMilliseconds: 5_000, milliseconds: { 'the panel': 40 } };

const sample = (minute: number, fields: Partial<Sample> = {}): Sample => ({
  minute,
  workerHeap: 10_000_000,
  panelHeap: 20_000_000,
  storage: {
    local: { keys: ['settings', 'lastPolicy'], size: 500 },
    session: { keys: ['page:7', 'pin:2'], size: 50 },
  },
  ...fields,
});
const minutes = (count: number, fields: (minute: number) => Partial<Sample> = () => ({})) =>
  Array.from({ length: count }, (_, at) => sample(at + 1, fields(at + 1)));

describe('a soak', () => {
  it('is told by its first, middle and last minute', () => {
    expect(Object.keys(rowsOf(minutes(30)))).toEqual(['minute 1', 'minute 16', 'minute 30']);
    expect(rowsOf(minutes(1))).toEqual({
      'minute 1': {
        'background MB': 9.54,
        'panel MB': 19.07,
        'local keys': 2,
        'local size': 500,
        'session keys': 2,
        'session size': 50,
      },
    });
  });

  it('finds nothing where everything stayed as it was', () => {
    expect(faultsOf(minutes(9), prompt, open)).toEqual([]);
  });

  it('forgives that the first minute fills what stays', () => {
    const cold = minutes(9, (minute) => (minute === 1 ? { workerHeap: 1_000_000 } : {}));
    expect(faultsOf(cold, prompt, open)).toEqual([]);
  });

  it('forgives one sample that is high', () => {
    const once = minutes(9, (minute) => (minute === 9 ? { panelHeap: 90_000_000 } : {}));
    expect(faultsOf(once, prompt, open)).toEqual([]);
  });

  it.each([
    ['a heap that grew', { workerHeap: 13_000_000 }, prompt, /^workerHeap grew from 9\.54 to 12\.4 MB$/],
    [
      'what a closed tab left',
      { storage: { session: { keys: ['page:8'], size: 9 } } },
      prompt,
      /^session still holds page:8$/,
    ],
    [
      'what a closed window left',
      { storage: { session: { keys: ['popupState:7'], size: 9 } } },
      prompt,
      /^session still holds popupState:7$/,
    ],
    ['a key nobody knows', { storage: { sync: { keys: ['x'], size: 9 } } }, prompt, /^sync still holds x$/],
    [
      'a backlog',
      {},
      { ...prompt, milliseconds: { 'the record': 1001 } },
      /^the record showed the last move 1001 ms after/,
    ],
  ])('finds %s', (_what, later, backlog, fault) => {
    const samples = minutes(9, (minute) => (minute > 6 ? later : {}));
    const faults = faultsOf(samples, backlog as Backlog, open);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });
});
