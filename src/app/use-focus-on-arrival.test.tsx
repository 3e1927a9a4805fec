import { act, render, screen } from '@testing-library/react';
import { type ReactNode, useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useFocusOnArrival } from './use-focus-on-arrival';

interface RoomProps {
  readonly place: string;
  readonly first?: boolean;
  readonly toTop?: () => void;
  readonly children: ReactNode;
}

function Room({ place, first = false, toTop = () => undefined, children }: RoomProps) {
  const region = useRef<HTMLElement>(null);
  useFocusOnArrival(region, place, { isFirst: () => first, toTop });
  return (
    <main ref={region} tabIndex={-1}>
      {children}
    </main>
  );
}

function heading(text: string): ReactNode {
  return (
    <h1 key={text} tabIndex={-1}>
      {text}
    </h1>
  );
}

describe('the focus on arrival', () => {
  it('stays with the browser where the application opens', () => {
    render(
      <Room place="/" first>
        {heading('Today')}
      </Room>,
    );
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to the heading of another place, which begins at its top', () => {
    const toTop = vi.fn();
    const { rerender } = render(
      <Room place="/" first toTop={toTop}>
        {heading('Today')}
      </Room>,
    );
    rerender(
      <Room place="/learn" first toTop={toTop}>
        {heading('Learn')}
      </Room>,
    );
    expect(document.activeElement).toBe(screen.getByText('Learn'));
    expect(toTop).toHaveBeenCalledOnce();
  });

  it('goes to the heading of what comes after a screen without a frame', () => {
    render(<Room place="/summary">{heading('Summary')}</Room>);
    expect(document.activeElement).toBe(screen.getByText('Summary'));
  });

  it('waits on the place until a heading that is on its way has come', async () => {
    const { rerender } = render(<Room place="/summary">{null}</Room>);
    expect(document.activeElement).toBe(screen.getByRole('main'));
    await act(async () => rerender(<Room place="/summary">{heading('Summary')}</Room>));
    expect(document.activeElement).toBe(screen.getByText('Summary'));
  });

  it('goes on to the heading of what takes the place of a form whose button had it', async () => {
    const { rerender } = render(
      <Room place="/summary" first>
        {heading('How did it feel?')}
        <button key="say" type="button">
          Say
        </button>
      </Room>,
    );
    screen.getByRole('button').focus();
    await act(async () =>
      rerender(
        <Room place="/summary" first>
          {heading('Summary')}
        </Room>,
      ),
    );
    expect(document.activeElement).toBe(screen.getByText('Summary'));
  });

  it('is left where a person has put it in the meantime', async () => {
    const field = <input key="field" aria-label="Name" />;
    const { rerender } = render(<Room place="/data">{field}</Room>);
    screen.getByLabelText('Name').focus();
    await act(async () =>
      rerender(
        <Room place="/data">
          {heading('Data')}
          {field}
        </Room>,
      ),
    );
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  });
});
