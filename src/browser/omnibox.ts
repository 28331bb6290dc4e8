/** The keyword `faq` in the address bar. */
import { entryAddress, searchAddress } from './address';
import { browser, isFirefox } from './api';
import { reportRejection } from './report-error';

interface Suggestion {
  readonly entry: string;
  /** Plain text. */
  readonly description: string;
}

/** As many as the address bar shows. */
const most = 5;

type Suggest = (text: string) => readonly Suggestion[];

/**
 * @param prepare called when somebody begins to type after the keyword; gives the best entries for what was typed,
 *   best first. A worker that was stopped since prepares again.
 */
export function serveOmnibox(prepare: () => Promise<Suggest>): void {
  let prepared: Promise<Suggest> | undefined;
  browser.omnibox.onInputStarted.addListener(() => {
    prepared = prepare();
  });
  browser.omnibox.onInputChanged.addListener((text, answer) => {
    prepared ??= prepare();
    const suggesting = prepared.then((suggest) => suggest(text));
    void reportRejection(suggesting, 'suggesting in the address bar').then((suggestions = []) =>
      answer(
        suggestions.slice(0, most).map(({ entry, description }) => ({
          content: entryAddress(entry),
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
