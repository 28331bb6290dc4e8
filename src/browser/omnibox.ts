/** The keyword `faq` in the address bar. */
import type { Passage } from '../faq/model';
import { entryAddress, searchAddress } from './address';
import { browser, isFirefox } from './api';
import { reportRejection } from './report-error';

interface Suggestion {
  readonly entry: string;
  /** What of the entry is to be marked. */
  readonly passage: Passage;
  /** Plain text. */
  readonly description: string;
}

/** As many as the address bar shows. */
const most = 5;

/**
 * @param suggest gives the best entries for what was typed, best first. It is asked for nothing as soon as somebody
 *   begins to type after the keyword, so that the first letter finds everything ready.
 */
export function serveOmnibox(suggest: (text: string) => Promise<readonly Suggestion[]>): void {
  const ask = (text: string) => reportRejection(suggest(text), 'suggesting in the address bar');
  browser.omnibox.onInputStarted.addListener(() => void ask(''));
  browser.omnibox.onInputChanged.addListener((text, answer) => {
    void ask(text).then((suggestions = []) =>
      answer(
        suggestions.slice(0, most).map(({ entry, passage, description }) => ({
          content: entryAddress(entry, passage),
          description: forAddressBar(description),
        })),
      ),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    // A chosen suggestion comes back as its own address; anything else is what was typed.
    const url = text.startsWith(browser.runtime.getURL('/' as '/sidepanel.html'))
      ? text
      : searchAddress(text);
    const opened =
      disposition === 'currentTab'
        ? browser.tabs.update({ url })
        : browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
    void reportRejection(opened, 'opening what was chosen in the address bar');
  });
}

/** Chromium reads descriptions as XML, Firefox as text. */
function forAddressBar(description: string): string {
  if (isFirefox) return description;
  return description.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
