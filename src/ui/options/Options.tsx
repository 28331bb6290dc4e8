import type { Faq } from '../../faq/model';
import type { EffectiveSettings } from '../../policy/settings';
import type { SettingChanges } from '../../policy/stored-settings';
import { type ContactLink, Footer } from '../Footer';
import { useLocale } from '../locale-context';
import { useStatus } from '../Status';
import { CanSee, type CanSeeProps } from './CanSee';
import { PageTester } from './PageTester';
import { PolicyChecker } from './PolicyChecker';
import { PolicyTable } from './PolicyTable';
import { Report } from './Report';
import { SettingControl } from './SettingControl';

export interface OptionsProps {
  readonly faq: Faq;
  readonly contacts: readonly ContactLink[];
  readonly settings: EffectiveSettings;
  readonly policy: 'waiting' | 'present' | 'absent' | 'silent';
  readonly canSee: CanSeeProps;
  /** Versions, detected page, origins of the settings; no address. */
  readonly diagnostics: string;
  /** This extension's id in this browser. */
  readonly extensionId: string;
  /** ISO date. */
  readonly today: string;
  readonly onChange: (changes: SettingChanges) => void;
  readonly onForgetRecents: () => Promise<void>;
  readonly onCopyText: (text: string) => Promise<void>;
}

/** The options: few choices, and everything a careful reader wants to know before trusting the rest. */
export function Options(props: OptionsProps) {
  const { faq, settings, policy, canSee, diagnostics, onChange, onForgetRecents, onCopyText } = props;
  const { t } = useLocale();
  const { say } = useStatus();
  const words = t.optionsPage;
  return (
    <div class="surface options">
      <main>
        <h1>{words.title}</h1>
        <section aria-labelledby="choices">
          <h2 id="choices">{words.choices}</h2>
          <SettingControl setting="language" settings={settings} onChange={onChange} />
          <SettingControl setting="toolbarClick" settings={settings} onChange={onChange} />
          <SettingControl setting="recentSearches" settings={settings} onChange={onChange} />
          <SettingControl setting="disabledProducts" settings={settings} onChange={onChange} />
          <details>
            <summary>{words.team}</summary>
            <SettingControl setting="organizationName" settings={settings} onChange={onChange} />
            <SettingControl setting="contactUrl" settings={settings} onChange={onChange} />
            <SettingControl setting="contactMail" settings={settings} onChange={onChange} />
          </details>
          <button
            type="button"
            class="small"
            onClick={() => onForgetRecents().then(() => say(words.forgotten))}
          >
            {words.forget}
          </button>
        </section>
        <CanSee {...canSee} />
        <PolicyTable settings={settings} policy={policy} />
        <PolicyChecker extensionId={props.extensionId} today={props.today} />
        <PageTester faq={faq} onCopyText={onCopyText} />
        <section aria-labelledby="diagnostics">
          <h2 id="diagnostics">{words.diagnostics.title}</h2>
          <Report
            title={words.diagnostics.what}
            hint={words.diagnostics.hint}
            text={diagnostics}
            action={words.diagnostics.copy}
            onCopyText={onCopyText}
          />
        </section>
      </main>
      <Footer faq={faq} contacts={props.contacts} />
    </div>
  );
}
