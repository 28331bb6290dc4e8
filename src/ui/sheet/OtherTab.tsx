import { EmptyState } from '../EmptyState';
import { useSheetWords } from './sheet-words';
import '../styles/sheet/index.css';

interface Props {
  readonly onShow: () => void;
}

/** The sheet in a second tab: where the questionnaire is open, and the way there. */
export function OtherTab({ onShow }: Props) {
  const { otherTab } = useSheetWords();
  return (
    <div class="surface sheet">
      <main>
        <EmptyState icon="info" title={otherTab.title}>
          <p>{otherTab.why}</p>
          <p>
            <button type="button" class="primary" onClick={onShow}>
              {otherTab.show}
            </button>
          </p>
        </EmptyState>
      </main>
    </div>
  );
}
