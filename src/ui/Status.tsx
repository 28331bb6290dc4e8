import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';

/** `spoken` is for ears only: what it says can be seen already. */
type Tone = 'quiet' | 'problem' | 'spoken';

interface StatusApi {
  /** Says something politely to a screen reader and, unless it is only `spoken`, shows it for a moment. */
  say(text: string, tone?: Tone): void;
}

const StatusContext = createContext<StatusApi>({ say: () => {} });

export function useStatus(): StatusApi {
  return useContext(StatusContext);
}

/** Milliseconds a message stays; a problem stays until the next message. */
const shown = 2500;

/** One polite live region for a whole surface. */
export function StatusArea({ children }: { readonly children: ComponentChildren }) {
  const [message, setMessage] = useState<{ text: string; tone: Tone }>({ text: '', tone: 'quiet' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((text: string, tone: Tone = 'quiet') => {
    clearTimeout(timer.current);
    setMessage({ text, tone });
    if (tone !== 'problem') timer.current = setTimeout(() => setMessage({ text: '', tone }), shown);
  }, []);
  const api = useMemo(() => ({ say }), [say]);
  return (
    <StatusContext.Provider value={api}>
      {children}
      <div
        class={message.tone === 'spoken' ? 'hidden' : `toast ${message.tone}`}
        role="status"
        aria-live="polite"
      >
        {message.text}
      </div>
    </StatusContext.Provider>
  );
}
