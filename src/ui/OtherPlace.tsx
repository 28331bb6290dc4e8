import { Calm } from './Calm';
import { useLocale } from './locale-context';

export interface OtherPlace {
  readonly kind: 'elsewhere' | 'unseen' | 'withdrawn' | 'moving';
}

interface Props {
  readonly place: OtherPlace;
  /** Present where the browser lets an extension ask for its sites. */
  readonly onAllow?: (() => void) | undefined;
}

/** The states without guidance. While a page is on its way the place is kept free and nothing is said. */
export function OtherPlaceView({ place, onAllow }: Props) {
  const { t } = useLocale();
  const { states } = t;
  switch (place.kind) {
    case 'moving':
      return (
        <div class="reserve">
          <h1 class="hidden">{states.loading}</h1>
        </div>
      );
    case 'unseen':
      return <Calm icon="info" title={states.unseen} hint={states.unseenHint} />;
    case 'withdrawn':
      return (
        <Calm icon="lock" title={states.withdrawn} hint={states.withdrawnHint}>
          {onAllow && (
            <button type="button" class="primary" onClick={onAllow}>
              {states.allow}
            </button>
          )}
        </Calm>
      );
    case 'elsewhere':
      return (
        <Calm icon="panel" title={states.elsewhere} hint={states.elsewhereHint}>
          <p>{states.reload}</p>
        </Calm>
      );
  }
}
