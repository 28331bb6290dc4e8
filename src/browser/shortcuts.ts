import { browser } from './api';

/** The keys of the extension's commands as its user has set them, as the browser writes them; empty where there are none. */
export async function commandShortcuts(): Promise<{
  readonly panel: string;
  readonly popup: string;
  readonly questionnaire: string;
}> {
  const commands = await browser.commands.getAll();
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return {
    panel: keysOf('open-panel'),
    popup: keysOf('_execute_action'),
    questionnaire: keysOf('open-questionnaire'),
  };
}
