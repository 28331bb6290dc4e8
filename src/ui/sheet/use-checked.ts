import { useEffect, useState } from 'preact/hooks';
import type { CheckedText } from '../../questionnaire/check-text';
import { gradual, type Steps } from '../../search/steps';
import { inSlices } from './in-slices';

const nothing: CheckedText = { quotes: [], isReading: false };

/** Checks a text piece by piece, so that the page never stands still; until that is done, what was known stays. */
export function useChecked(check: (text: string) => Steps<CheckedText>, text: string): CheckedText {
  const [checked, setChecked] = useState(nothing);
  useEffect(() => {
    const work = gradual(check(text));
    let isDone = false;
    return inSlices(
      () => {
        isDone = work.step();
        return isDone;
      },
      () => {
        if (isDone) setChecked(work.now());
      },
    );
  }, [check, text]);
  return checked;
}
