import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { VisuallyHidden } from './visually-hidden';

interface Message {
  readonly text: string;
  readonly turn: number;
}

/** So many messages stay, so that one that follows at once does not take the last away before it is spoken. */
const KEPT = 3;

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Holds the one live region of the page; everything inside can announce through it. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const announce = useCallback(
    (text: string) => setMessages((last) => [...last.slice(1 - KEPT), { text, turn: (last.at(-1)?.turn ?? 0) + 1 }]),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {messages.map(({ text, turn }) => (
            <span key={turn}>{text} </span>
          ))}
        </span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

/** Gives the function that says a text to assistive technology without moving the focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
