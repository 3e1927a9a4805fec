import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { listProblem, partProblem } from '@/core/document/face-pack-problem';
import { fail, ok } from '@/core/kernel/result';
import type { CheckFacePack } from '@/examiner/faces/checked-face-pack';
import { FOUR_FACES } from '../../../../tests/support/face-packs';
import { expectAccessible, renderScreen } from '../../../../tests/support/render-screen';
import { succeeded } from '../../../../tests/support/results';
import { FacesSection } from './faces-section';

const SOUND: CheckFacePack = async () =>
  ok({
    id: 'digest',
    notice: { name: 'Academy faces', licence: '', source: 'Our academy' },
    faces: { identities: FOUR_FACES, distances: [] },
    pictures: [{ name: 'ana/passport', picture: new Blob(['one'], { type: 'image/webp' }) }],
  });

beforeAll(() => {
  // jsdom has no addresses for blobs.
  URL.createObjectURL = () => 'blob:face';
  URL.revokeObjectURL = () => undefined;
});

async function open(check: CheckFacePack) {
  const view = await renderScreen(
    <>
      <h1>Own specimens</h1>
      <FacesSection check={check} />
    </>,
  );
  const choose = async () =>
    view.user.upload(
      await screen.findByLabelText('Add a face pack', { selector: 'input' }),
      new File(['zip'], 'faces.zip', { type: 'application/zip' }),
    );
  return { ...view, choose };
}

describe('the faces of practice', () => {
  it('are said to be renderings, and what that limits', async () => {
    await open(SOUND);

    expect(screen.getByText(/computer renderings of people who do not exist/)).toBeVisible();
    expect(screen.getByText(/does not certify skill with live people/)).toBeVisible();
    await expectAccessible();
  });

  it('of a refused pack are named with file, place and reason, and nothing is stored', async () => {
    const { choose, services } = await open(async () =>
      fail([
        partProblem('picture.not-a-picture', 'ana/counter.png'),
        listProblem('faces.too-few', 'identities', 'F: 1'),
      ]),
    );

    await choose();

    expect(await screen.findByText('faces.zip was not taken. Nothing was stored.')).toBeVisible();
    expect(screen.getByText('ana/counter.png')).toBeVisible();
    expect(screen.getByText(/This is not a picture/)).toBeVisible();
    expect(screen.getByText(/at least two must/)).toBeVisible();
    expect(succeeded(await services.faces.read())).toBeNull();
    await expectAccessible();
  });

  it('of a pack are kept only with name, licence and source, and can rest and be removed', async () => {
    const { choose, services, user } = await open(SOUND);
    await choose();
    await user.click(await screen.findByRole('button', { name: 'Keep the pack' }));
    expect(screen.getByText('This must be said before the pack can be kept.')).toBeVisible();
    expect(succeeded(await services.faces.read())).toBeNull();

    await user.type(screen.getByLabelText('Licence'), 'Training only');
    await user.click(screen.getByRole('button', { name: 'Keep the pack' }));

    expect(await screen.findByRole('heading', { name: 'Academy faces' })).toBeVisible();
    expect(screen.getByText('Training only')).toBeVisible();
    expect(screen.getByText('4 identities')).toBeVisible();
    expect(await screen.findByRole('img', { name: 'Face: ana' })).toBeVisible();
    expect(succeeded(await services.faces.read())).toMatchObject({ id: 'digest', used: true });
    await expectAccessible();

    await user.click(screen.getByRole('checkbox', { name: 'Use for practice' }));
    await expect.poll(async () => succeeded(await services.faces.read())?.used).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Remove the pack' }));
    await user.click(screen.getAllByRole('button', { name: 'Remove the pack' }).at(-1) ?? document.body);

    expect(await screen.findByLabelText('Add a face pack')).toBeVisible();
    expect(succeeded(await services.faces.read())).toBeNull();
  });
});
