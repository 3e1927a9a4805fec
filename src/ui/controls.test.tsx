import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { provideDialogs } from '../../tests/support/dialog';
import { AnnouncerProvider, useAnnounce } from './announcer';
import { Button } from './button';
import { Dialog } from './dialog';
import { Field } from './field';
import { FileButton } from './file-button';
import { IntervalBar } from './interval-bar';
import { RadioScale } from './radio-scale';

const STEPS = [1, 2, 3].map((value) => ({ value, shown: String(value), name: `step ${value}` }));

function Scale() {
  const [value, setValue] = useState<number | null>(null);
  return <RadioScale legend="How sure" steps={STEPS} value={value} onChange={setValue} ends={['low', 'high']} />;
}

function Speaker() {
  const announce = useAnnounce();
  return <Button onClick={() => announce('Saved')}>Save</Button>;
}

describe('a radio scale', () => {
  it('is a named group in which arrow keys move the choice', async () => {
    const user = userEvent.setup();
    render(<Scale />);

    await user.click(screen.getByRole('radio', { name: 'step 1' }));
    await user.keyboard('{ArrowRight}');

    expect(screen.getByRole('group', { name: 'How sure' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'step 2' })).toBeChecked();
  });
});

describe('a dialog', () => {
  it('is named by its title and closes by its button', async () => {
    provideDialogs();
    const user = userEvent.setup();
    let closed = 0;
    render(
      <Dialog title="Delete it?" closeLabel="Close" onClose={() => (closed += 1)}>
        <p>All of it.</p>
      </Dialog>,
    );

    await user.click(screen.getByRole('button', { name: 'Close' }));

    expect(screen.getByRole('dialog', { name: 'Delete it?' })).toBeVisible();
    expect(closed).toBe(1);
  });
});

describe('a field', () => {
  it('tells its hint and its problem with its name', () => {
    render(<Field label="Name" hint="Any name" error="Type a name." />);

    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription('Any name Type a name.');
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeInvalid();
  });
});

describe('an interval bar', () => {
  it('says in words what it draws', () => {
    render(<IntervalBar point={0.5} low={0.2} high={0.8} label="50% (95%: 20% to 80%)" />);

    expect(screen.getByRole('img', { name: '50% (95%: 20% to 80%)' })).toBeVisible();
  });

  it('draws an interval that lies beyond its line without a width, never with a negative one', () => {
    render(<IntervalBar point={-2} low={-3} high={-1.5} from={-1} to={4} label="far below" />);

    expect(screen.getByRole('img').querySelector('rect')).toHaveAttribute('width', '0.00%');
  });
});

describe('an announcement', () => {
  it('reaches assistive technology through the one live region', async () => {
    const user = userEvent.setup();
    render(
      <AnnouncerProvider>
        <Speaker />
      </AnnouncerProvider>,
    );

    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(screen.getByRole('status')).toHaveTextContent('Saved');
  });
});

describe('a button for files', () => {
  it('gives the files that were chosen, and the same file again', async () => {
    const chosen: string[][] = [];
    const user = userEvent.setup();
    render(<FileButton label="Choose" multiple onFiles={(files) => chosen.push(files.map((file) => file.name))} />);
    const files = [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')];

    await user.upload(screen.getByLabelText('Choose'), files);
    await user.upload(screen.getByLabelText('Choose'), files.slice(0, 1));

    expect(chosen).toEqual([['a.txt', 'b.txt'], ['a.txt']]);
  });
});
