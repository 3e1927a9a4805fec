import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '@/core/kernel/result';
import { startI18n } from '@/i18n/start-i18n';
import type { PackPort } from '@/state/pack-port';
import { createSpecimenEditor, type PreparePicture } from '@/state/specimen-editor';
import { emptyDraft } from '@/state/studio-edits';
import { aDevice } from '../../../tests/support/device';
import { SpecimenEditorView } from './specimen-editor-view';
import { EditorProvider } from './studio-context';

const prepare: PreparePicture = async (file) => {
  const text = await file.text();
  if (text === 'broken') return fail({ code: 'picture.truncated' });
  return ok({ original: file, working: new Blob(['copy']), sizePx: { width: 1250, height: 880 } });
};

let i18n: Awaited<ReturnType<typeof startI18n>>;

beforeAll(async () => {
  i18n = await startI18n('en', ['common', 'studio', 'examination']);
  // jsdom decodes nothing and lays nothing out: pictures stay empty places, widths unknown.
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no pictures in jsdom')));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn<() => void>();
      disconnect = vi.fn<() => void>();
    },
  );
});

function openEditor() {
  const packs: PackPort = aDevice().openTab().packs;
  let last = 0;
  const newId = () => `id-${++last}`;
  const editor = createSpecimenEditor(
    { packs, prepare, newId },
    emptyDraft('one', { year: 2026, month: 3, day: 1 }),
    [],
  );
  render(
    <I18nextProvider i18n={i18n}>
      <EditorProvider editor={editor} packs={packs} newId={newId}>
        <SpecimenEditorView />
      </EditorProvider>
    </I18nextProvider>,
  );
  return { user: userEvent.setup({ delay: null }), editor, packs };
}

async function goToStep(user: ReturnType<typeof userEvent.setup>, name: RegExp) {
  await user.click(within(screen.getByRole('navigation', { name: 'Steps' })).getByRole('button', { name }));
}

async function addPicture(user: ReturnType<typeof userEvent.setup>, name = 'white.png', text = 'x') {
  await user.upload(
    screen.getByLabelText('Choose pictures', { selector: 'input' }),
    new File([text], name, { type: 'image/png' }),
  );
}

function fill(field: HTMLElement, value: string) {
  fireEvent.change(field, { target: { value } });
}

describe('the editor of an own specimen', { timeout: 30_000 }, () => {
  it('leads from pictures to the examination, by keyboard and numbers alone', async () => {
    const { user, editor } = openEditor();

    await addPicture(user);
    await screen.findByText('1,250 × 880 pixels');
    await goToStep(user, /Size/);
    fill(screen.getByLabelText(/^Width of what/), '125');
    expect(screen.getByText('The page measures 125 × 88 mm')).toBeInTheDocument();
    await goToStep(user, /Regions/);
    await user.click(screen.getByRole('button', { name: 'Add a rectangle in the middle' }));
    await user.selectOptions(screen.getByLabelText('What shows here'), 'Edge around the portrait');
    fill(screen.getByLabelText('From the left, px'), '30');
    await goToStep(user, /Truth/);
    await user.click(screen.getByRole('radio', { name: 'Falsely made or altered, article 3(a)' }));
    fill(screen.getByLabelText('Title'), 'Changed portrait');
    fill(screen.getByLabelText('Where the photographs come from'), 'Own collection');
    await goToStep(user, /Try it/);

    const link = await screen.findByRole('link', { name: 'Examine it as a learner would' });
    expect(link).toHaveAttribute('href', '#/studio/one/examine');
    expect(editor.getState().draft.regions).toMatchObject([
      { sign: 'edge-around-portrait', category: '3a', outline: [{ x: 30, y: 352 }, { x: 280 }, { x: 280 }, { x: 30 }] },
    ]);
  });

  it('says of a refused file why, and keeps what was there', async () => {
    const { user } = openEditor();
    await addPicture(user);
    await screen.findByText('1,250 × 880 pixels');

    await addPicture(user, 'second.png', 'broken');

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('second.png is cut off: its end is missing.');
    expect(screen.getAllByText('1,250 × 880 pixels')).toHaveLength(1);
  });

  it('aligns a second picture by two spots given as numbers, and refuses spots that coincide', async () => {
    const { user, editor } = openEditor();
    await addPicture(user);
    await addPicture(user, 'uv.png');
    await waitFor(() => expect(editor.getState().draft.specimen.photographs).toHaveLength(2));
    await goToStep(user, /Align/);
    await user.click(screen.getByRole('radio', { name: /From another place/ }));

    const place = (values: readonly string[]) => {
      const fields = [
        ...screen.getAllByLabelText('From the left, px'),
        ...screen.getAllByLabelText('From the top, px'),
      ];
      for (const [index, field] of fields.entries()) fill(field, values[index] ?? '0');
    };
    place(['10', '10', '10', '10', '20', '20', '20', '20']);
    expect(screen.getByText(/The two spots are almost the same/)).toBeInTheDocument();
    place(['10', '910', '20', '920', '20', '620', '30', '630']);

    expect(editor.getState().draft.specimen.photographs[1]?.alignment).toEqual({
      kind: 'pairs',
      pairs: [
        { there: { x: 10, y: 20 }, here: { x: 20, y: 30 } },
        { there: { x: 910, y: 620 }, here: { x: 920, y: 630 } },
      ],
    });
  });

  it('moves a chosen region with the arrow keys, removes it with Delete, and brings it back with Ctrl+Z', async () => {
    const { user, editor } = openEditor();
    await addPicture(user);
    await screen.findByText('1,250 × 880 pixels');
    await goToStep(user, /Regions/);
    await user.click(screen.getByRole('button', { name: 'Add a rectangle in the middle' }));
    const shape = screen.getByRole('button', { name: 'Region 1: No sign named yet' });

    shape.focus();
    await user.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
    expect(editor.getState().draft.regions[0]?.outline[0]).toEqual({ x: 501, y: 342 });
    await user.keyboard('{Delete}');
    expect(editor.getState().draft.regions).toEqual([]);
    await user.keyboard('{Control>}z{/Control}');
    expect(editor.getState().draft.regions).toHaveLength(1);
  });

  it('lists what is still to do, and each entry leads to its step', async () => {
    const { user } = openEditor();
    await goToStep(user, /Try it/);

    expect(screen.queryByRole('link', { name: 'Examine it as a learner would' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Say whether it is genuine' }));

    expect(screen.getByRole('heading', { name: 'Truth' })).toBeInTheDocument();
  });
});
