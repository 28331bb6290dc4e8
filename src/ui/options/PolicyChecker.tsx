import { useMemo, useState } from 'preact/hooks';
import { vocabulary } from '../../console/vocabulary';
import { type CheckProblem, checkPolicy, describeCheckProblem } from '../../policy/check';
import { useLocale } from '../locale-context';
import { Words } from '../Words';

interface Props {
  readonly extensionId: string;
  /** ISO date. */
  readonly today: string;
}

/** A policy in; every key checked with its path and line out. Nothing of it is kept or applied. */
export function PolicyChecker({ extensionId, today }: Props) {
  const { t } = useLocale();
  const words = t.optionsPage.checker;
  const [text, setText] = useState('');
  const check = useMemo(
    () => (text.trim() ? checkPolicy(text, { ids: [extensionId], vocabulary, today }) : undefined),
    [text, extensionId, today],
  );
  const problems = check && [...check.problems, ...check.keys.flatMap((key) => key.problems)];
  return (
    <section aria-labelledby="checker">
      <h3 id="checker">{words.title}</h3>
      <p>{words.hint}</p>
      <label for="checker-text">{words.label}</label>
      <textarea
        id="checker-text"
        rows={8}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {check && check.keys.length > 0 && (
          <>
            <h4>{words.keys}</h4>
            <ul class="plain">
              {check.keys.map(({ key, state, line }) => (
                <li key={key}>
                  <code>{key}</code>
                  {t.dash}
                  {words.states[state]}
                  <span class="soft"> {words.line(line)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {problems?.length === 0 && <p class="fine">{words.fine}</p>}
        {problems && problems.length > 0 && (
          <>
            <h4>{t.optionsPage.policy.problems(problems.length)}</h4>
            <Problems problems={problems} />
          </>
        )}
      </div>
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly CheckProblem[] }) {
  const { t } = useLocale();
  return (
    <ul class="problems">
      {problems.map((problem, at) => (
        <li key={at}>
          {problem.path && <code>{problem.path}</code>} <Words of={describeCheckProblem(problem)} />
          {problem.line !== undefined && (
            <span class="soft"> {t.optionsPage.checker.line(problem.line)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
