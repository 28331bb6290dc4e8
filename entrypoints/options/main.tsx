import { useEffect, useMemo, useState } from 'preact/hooks';
import { writeClipboard } from '../../src/browser/clipboard';
import { diagnostics, extensionId, whatItCanSee } from '../../src/browser/diagnostics';
import { libraryFacts } from '../../src/browser/library';
import { reportRejection } from '../../src/browser/report-error';
import { forgetSearches } from '../../src/browser/retention';
import { changeSettings } from '../../src/browser/settings';
import { commandShortcuts } from '../../src/browser/shortcuts';
import type { CanSeeProps } from '../../src/ui/options/CanSee';
import type { Shortcuts } from '../../src/ui/options/Keys';
import { Options } from '../../src/ui/options/Options';
import { type SurfaceContext, startSurface } from '../shared/start-surface';

interface Props extends SurfaceContext {
  readonly canSee: CanSeeProps;
  readonly shortcuts: Shortcuts;
}

function OptionsPage({ settings, surface, canSee, shortcuts, library }: Props) {
  const [report, setReport] = useState('');
  const { faq } = surface.common;
  const { edition } = faq;
  const facts = useMemo(() => libraryFacts(library, settings.values.teamEntries), [library, settings]);
  useEffect(() => {
    const collected = diagnostics(settings, edition, facts);
    void reportRejection(collected, 'collecting the diagnostics').then((text = '') => setReport(text));
  }, [settings, edition, facts]);
  return (
    <Options
      faq={faq}
      contacts={surface.common.contacts}
      today={surface.common.today}
      settings={settings}
      policy={settings.policy}
      library={facts}
      canSee={canSee}
      shortcuts={shortcuts}
      extensionId={extensionId}
      diagnostics={report}
      onChange={(changes) => void reportRejection(changeSettings(changes), 'saving a setting')}
      onQuestionnaire={surface.common.onQuestionnaire}
      onForgetRecents={forgetSearches}
      onCopyText={(plain) => writeClipboard({ plain })}
    />
  );
}

await startSurface(
  (context: Props) => <OptionsPage {...context} />,
  async () => {
    const [canSee, shortcuts] = await Promise.all([whatItCanSee(), commandShortcuts()]);
    return { canSee, shortcuts };
  },
  'search',
  () => true,
);
