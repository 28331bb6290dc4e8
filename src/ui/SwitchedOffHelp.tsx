import type { Localized } from '../locales/localized';
import { useLocale } from './locale-context';
import { Sentence, Words } from './Words';

/** A page of a product that somebody switched off. */
export interface SwitchedOff {
  readonly kind: 'switchedOff';
  /** “ECS” */
  readonly product: Localized;
  /** The organization whose policy did it, empty where it has no name; absent where it was the user. */
  readonly by?: string;
  /** Whether the user can turn it on. */
  readonly mayChange: boolean;
}

/** “ECS is switched off” */
export function SwitchedOffTitle({ product }: Pick<SwitchedOff, 'product'>) {
  const { t } = useLocale();
  return (
    <Sentence around={t.states.switchedOff}>
      <Words of={product} />
    </Sentence>
  );
}

interface HelpProps {
  readonly page: SwitchedOff;
  readonly onOptions: () => void;
}

/** Who switched it off, what still works, and the way out where there is one. */
export function SwitchedOffHelp({ page: { by, mayChange }, onOptions }: HelpProps) {
  const { t } = useLocale();
  const { states } = t;
  return (
    <>
      <p>{by === undefined ? states.switchedOffByYou : states.switchedOffBy(by)}</p>
      <p>{states.switchedOffHint}</p>
      {mayChange && (
        <button type="button" class="primary" onClick={onOptions}>
          {states.turnOn}
        </button>
      )}
    </>
  );
}
