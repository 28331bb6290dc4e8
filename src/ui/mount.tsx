import { Component, type ComponentChildren, render } from 'preact';
import { type Locale, messagesFor } from '../locales/locale';
import { EmptyState } from './EmptyState';
import { LocaleContext } from './locale-context';
import { StatusArea } from './Status';
import './styles/index.css';

/**
 * Puts a surface on the page, in its language, with the live status around it.
 * @param onError told of a fault while drawing; the user sees a plain word in its place.
 */
export function mount(surface: ComponentChildren, locale: Locale, onError: (error: unknown) => void): void {
  const t = messagesFor(locale);
  document.documentElement.lang = locale;
  document.title = t.appName;
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app to mount on.');
  render(
    <LocaleContext.Provider value={{ locale, t }}>
      <Guard
        fallback={
          <EmptyState icon="info" title={t.states.error}>
            <p>{t.states.errorHint}</p>
            <button type="button" class="primary" onClick={() => location.reload()}>
              {t.states.openAgain}
            </button>
          </EmptyState>
        }
        onError={onError}
      >
        <StatusArea>{surface}</StatusArea>
      </Guard>
    </LocaleContext.Provider>,
    root,
  );
}

interface GuardProps {
  readonly onError: (error: unknown) => void;
  readonly fallback: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A fault in one surface is said plainly; it never leaves an empty page. */
class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    return this.state.failed ? <main>{this.props.fallback}</main> : this.props.children;
  }
}
