import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { VisuallyHidden } from './visually-hidden';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Holds the one live region of the page; everything inside can announce through it. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setMessage((last) => ({ text, turn: last.turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          <span key={message.turn}>{message.text}</span>
        </span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

/** Gives the function that says a text to assistive technology without moving the focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
