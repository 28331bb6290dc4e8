import type { ComponentChildren } from 'preact';
import type { Faq } from '../../faq/model';
import type { EffectiveSettings } from '../../policy/settings';
import type { SettingChanges } from '../../policy/stored-settings';
import { type ContactLink, Footer } from '../Footer';
import { useLocale } from '../locale-context';
import { useStatus } from '../Status';
import { CanSee, type CanSeeProps } from './CanSee';
import { Keys, type Shortcuts } from './Keys';
import { LibraryFacts, type LibraryFactsProps } from './LibraryFacts';
import { PageTester } from './PageTester';
import { PolicyChecker } from './PolicyChecker';
import { type PolicyState, PolicyTable } from './PolicyTable';
import { Report } from './Report';
import { SettingControl } from './SettingControl';
import { ShownProducts } from './ShownProducts';
import { WrongPage } from './WrongPage';

export interface OptionsProps {
  readonly faq: Faq;
  readonly contacts: readonly ContactLink[];
  readonly settings: EffectiveSettings;
  readonly policy: PolicyState;
  readonly library: LibraryFactsProps;
  readonly canSee: CanSeeProps;
  readonly shortcuts: Shortcuts;
  /** Versions, detected page, origins of the settings; no address. */
  readonly diagnostics: string;
  /** This extension's id in this browser. */
  readonly extensionId: string;
  /** ISO date. */
  readonly today: string;
  readonly onChange: (changes: SettingChanges) => void;
  readonly onForgetRecents: () => Promise<void>;
  readonly onCopyText: (text: string) => Promise<void>;
  readonly onQuestionnaire?: (() => void) | undefined;
}

const parts = ['general', 'privacy', 'administrators', 'help'] as const;

/** Everything a user can set, and everything an administrator or a helper wants to know. */
export function Options({ faq, settings, policy, canSee, diagnostics, ...props }: OptionsProps) {
  const { onChange, onForgetRecents, onCopyText } = props;
  const { t } = useLocale();
  const { say } = useStatus();
  const words = t.optionsPage;
  return (
    <div class="surface options">
      <main>
        <h1>{words.title}</h1>
        <nav class="parts" aria-label={words.contents}>
          {parts.map((part) => (
            <a key={part} href={`#${part}`}>
              {words.parts[part]}
            </a>
          ))}
        </nav>
        <Part id="general">
          <SettingControl setting="language" settings={settings} onChange={onChange} />
          <SettingControl setting="toolbarClick" settings={settings} onChange={onChange} />
          <ShownProducts settings={settings} onChange={onChange} />
          <SettingControl setting="recentSearches" settings={settings} onChange={onChange}>
            <button
              type="button"
              class="small"
              onClick={() => onForgetRecents().then(() => say(words.forgotten))}
            >
              {words.forget}
            </button>
          </SettingControl>
          <details>
            <summary>{words.team}</summary>
            <SettingControl setting="organizationName" settings={settings} onChange={onChange} />
            <SettingControl setting="contactUrl" settings={settings} onChange={onChange} />
            <SettingControl setting="contactMail" settings={settings} onChange={onChange} />
          </details>
        </Part>
        <Part id="privacy">
          <CanSee {...canSee} />
        </Part>
        <Part id="administrators">
          <PolicyTable settings={settings} policy={policy} />
          <LibraryFacts {...props.library} />
          <PolicyChecker extensionId={props.extensionId} today={props.today} />
          <PageTester faq={faq} />
        </Part>
        <Part id="help">
          <Keys shortcuts={props.shortcuts} />
          <Report
            id="diagnostics"
            title={words.diagnostics.title}
            hint={words.diagnostics.hint}
            text={diagnostics}
            action={words.diagnostics.copy}
            onCopyText={onCopyText}
          />
          <WrongPage onCopyText={onCopyText} />
        </Part>
      </main>
      <Footer faq={faq} contacts={props.contacts} onQuestionnaire={props.onQuestionnaire} />
    </div>
  );
}

interface PartProps {
  readonly id: (typeof parts)[number];
  readonly children: ComponentChildren;
}

function Part({ id, children }: PartProps) {
  const { t } = useLocale();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{t.optionsPage.parts[id]}</h2>
      {children}
    </section>
  );
}
