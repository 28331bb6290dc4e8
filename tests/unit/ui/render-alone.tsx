import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect } from 'vitest';
import type { Messages } from '../../../src/locales/en';
import { type Locale, messagesFor } from '../../../src/locales/locale';
import { LocaleContext } from '../../../src/ui/locale-context';
import { StatusArea } from '../../../src/ui/Status';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Needs a layout, which happy-dom has not; the browser tests hold it. */
const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

interface Options {
  readonly locale?: Locale;
  /** Words other than the language's own. */
  readonly t?: Messages;
  /** False for a whole surface with all of it open: axe takes seconds for it, and checks it in the browsers. */
  readonly checked?: boolean;
}

/** A component on a page of its own, with its language and the live status around it, and nothing else. */
class Alone {
  readonly root = document.body.appendChild(document.createElement('div'));
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Renders it, or renders it again with other props. */
  show(component: ComponentChildren): void {
    const { locale = 'en', t = messagesFor(locale) } = this.#options;
    document.documentElement.lang = locale;
    act(() =>
      render(
        <LocaleContext.Provider value={{ locale, t }}>
          <StatusArea>{component}</StatusArea>
        </LocaleContext.Provider>,
        this.root,
      ),
    );
  }

  leave(): void {
    render(null, this.root);
    this.root.remove();
  }

  /** What is shown of it, not what is kept behind something else. */
  all(selector: string): HTMLElement[] {
    const found = [...this.root.querySelectorAll<HTMLElement>(selector)];
    return found.filter((one) => !one.parentElement?.closest('[hidden]'));
  }

  /** @throws Error where nothing is there. */
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const [found] = this.all(selector);
    if (!found) throw new Error(`Nothing is ${selector} in ${this.root.innerHTML}`);
    return found as Found;
  }

  /** What can be seen of each, and said by none: white space as one blank. */
  texts(selector: string): string[] {
    return this.all(selector).map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }

  /** The controls a user can reach, by the name that a screen reader gives them. */
  controls(): Map<string, HTMLElement> {
    const found = this.all('a, button, input, select, textarea').filter((one) => !one.closest('[hidden]'));
    return new Map(found.map((element) => [nameOf(element), element]));
  }

  /** @throws Error where no control has that name. */
  control<Found extends HTMLElement = HTMLElement>(name: string): Found {
    const found = this.controls().get(name);
    if (!found) throw new Error(`No control is “${name}”, but ${[...this.controls().keys()].join(' | ')}`);
    return found as Found;
  }

  /** Does something, and waits for what comes of it. */
  async does(action: () => unknown): Promise<void> {
    await act(async () => void action());
    // What a promise brought has been rendered, too.
    await act(async () => {});
  }

  press(name: string): Promise<void> {
    return this.does(() => this.control(name).click());
  }

  type(name: string, text: string): Promise<void> {
    return this.fill(this.control<HTMLInputElement>(name), text);
  }

  fill(field: HTMLInputElement, text: string): Promise<void> {
    return this.does(() => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }

  /** Opens or closes a `details`, as its summary does. */
  toggle(details: HTMLElement): Promise<void> {
    return this.does(() => {
      (details as HTMLDetailsElement).open = !(details as HTMLDetailsElement).open;
    });
  }

  /** What the live region says now. */
  status(): string {
    return this.find('[role=status]').textContent ?? '';
  }
}

function nameOf(element: HTMLElement): string {
  const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : undefined;
  const name =
    element.getAttribute('aria-label') ?? (label ?? element.closest('label') ?? element).textContent;
  return name?.replace(/\s+/g, ' ').trim() ?? '';
}

async function violationsIn(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { runOnly: tags, rules, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

let shown: Alone | undefined;
let checked = true;

/** Renders one component alone. The state in which a test leaves it is held against axe's rules. */
export function renderAlone(component: ComponentChildren, options: Options = {}): Alone {
  shown?.leave();
  shown = new Alone(options);
  checked = options.checked ?? true;
  shown.show(component);
  return shown;
}

afterEach(async () => {
  if (!shown) return;
  const violations = checked ? await violationsIn(shown.root) : [];
  shown.leave();
  shown = undefined;
  expect(violations).toEqual([]);
});
