import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode, Suspense, use } from 'react';
import { describe, expect, it } from 'vitest';
import { arriving } from './arriving';

function Word({ word }: { readonly word: string }) {
  return <p>{word}</p>;
}

function Needing({ word }: { readonly word: Promise<string> }) {
  return <p>{use(word)}</p>;
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? (
      <button type="button" onClick={() => this.setState({ failed: false })}>
        again
      </button>
    ) : (
      this.props.children
    );
  }
}

describe('a part that arrives', () => {
  it('keeps its place until its code has come, and is there at once the next time', async () => {
    let send: (code: typeof Word) => void = () => undefined;
    const code = new Promise<typeof Word>((resolve) => {
      send = resolve;
    });
    const Part = arriving(() => code, <p>room</p>);
    const first = render(<Part word="here" />);
    expect(screen.getByText('room')).toBeTruthy();
    await act(async () => send(Word));
    expect(screen.getByText('here')).toBeTruthy();
    first.unmount();
    render(<Part word="again" />);
    expect(screen.getByText('again')).toBeTruthy();
  });

  it('keeps its place, and nothing of what is around it goes, while it waits for what it needs itself', async () => {
    let send: (word: string) => void = () => undefined;
    const data = new Promise<string>((resolve) => {
      send = resolve;
    });
    const Part = arriving(async () => Needing, <p>room</p>);
    await act(async () => {
      render(
        <Suspense fallback={<p>all gone</p>}>
          <h1>around</h1>
          <Part word={data} />
        </Suspense>,
      );
    });
    expect(screen.queryByText('all gone')).toBeNull();
    expect(screen.getByText('room')).toBeTruthy();
    await act(async () => send('needed'));
    expect(screen.getByText('needed')).toBeTruthy();
    expect(screen.queryByText('room')).toBeNull();
  });

  it('says to the boundary around it that it could not come, and is fetched again when shown again', async () => {
    let tries = 0;
    const Part = arriving(async () => {
      tries += 1;
      if (tries === 1) throw new Error('offline');
      return Word;
    });
    await act(async () => {
      render(
        <Boundary>
          <Part word="here" />
        </Boundary>,
      );
    });
    await act(async () => screen.getByText('again').click());
    expect(screen.getByText('here')).toBeTruthy();
  });
});
