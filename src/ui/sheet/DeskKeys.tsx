import { useLocale } from '../locale-context';
import { useSheetWords } from './sheet-words';

interface Props {
  readonly open: boolean;
  /** Whether the keys of one letter act. */
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
}

/** One row that names the keys; whoever dictates or presses keys by accident switches those of one letter off. */
export function DeskKeys({ open, letters, onLetters }: Props) {
  const { keys } = useSheetWords();
  const { t } = useLocale();
  const moving = [
    ['↑ ↓', keys.questions],
    ['← →', keys.candidates],
    [keys.enter, keys.accept],
    [t.search.shortcut, keys.search],
  ];
  const single = [
    ['1 2 3', keys.candidates],
    [keys.shift, keys.join],
    ['N', keys.notSaid],
    ['E', keys.note],
    ['U', keys.undo],
    ['?', keys.hint],
  ];
  return (
    <div class="keys desk-keys" hidden={!open}>
      {[...moving, ...(letters ? single : [])].map(([key, does]) => (
        <span key={key}>
          <kbd class="kbd">{key}</kbd> {does}
        </span>
      ))}
      <label>
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => onLetters(event.currentTarget.checked)}
        />
        {keys.on}
      </label>
    </div>
  );
}
