import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIGHTS } from '@/core/document/optics';
import { CATEGORIES, SIGNS } from '@/core/fraud/evidence';
import { fail, ok } from '@/core/kernel/result';
import { aDevice } from '../../tests/support/device';
import type { PackPort } from './pack-port';
import { createSpecimenEditor, openSpecimenEditor, type PreparePicture } from './specimen-editor';
import { annotationsOf, type DraftRegion, type StudioDraft, toDraft, toRecord } from './studio-draft';
import { addPhotograph, addRegion, changeSpecimen, emptyDraft, nameSign, removePhotograph } from './studio-edits';

const DAY = { year: 2026, month: 3, day: 1 };
const SQUARE = [
  { x: 10, y: 10 },
  { x: 90, y: 10 },
  { x: 90, y: 60 },
  { x: 10, y: 60 },
];

const prepare: PreparePicture = async (file) => {
  if (file.size === 0) return fail({ code: 'picture.empty' });
  return ok({ original: file, working: new Blob(['copy']), sizePx: { width: 1250, height: 880 } });
};

function idsFrom(start: number): () => string {
  let last = start;
  return () => `id-${++last}`;
}

async function anEditor(change: Partial<PackPort> = {}) {
  const packs: PackPort = { ...aDevice().openTab().packs, ...change };
  const draft = addPhotograph(emptyDraft('one', DAY), 'first', { width: 1250, height: 880 });
  const ports = { packs, prepare, newId: idsFrom(0) };
  return { packs, ports, editor: createSpecimenEditor(ports, draft, []) };
}

/** Waits until the editor has nothing left to write. */
async function settled(editor: Awaited<ReturnType<typeof anEditor>>['editor']) {
  await editor.getState().retrySaving();
}

describe('editor of a photographed specimen', () => {
  it('keeps every change on the device, and opens with it again', async () => {
    const { ports, editor } = await anEditor();

    editor.getState().edit((draft) => changeSpecimen(draft, { title: 'A visa' }));
    editor.getState().edit((draft) => addRegion(draft, 'r', SQUARE, 'white'));
    await settled(editor);
    const again = await openSpecimenEditor(ports, 'one');

    expect(editor.getState().saving).toEqual({ kind: 'saved' });
    expect(again.ok && again.value?.getState().draft).toEqual(editor.getState().draft);
  });

  it('stores regions as a W3C annotation page in pixels of the first picture, with or without a size', async () => {
    const { packs, editor } = await anEditor();

    editor.getState().edit((draft) => addRegion(draft, 'r', SQUARE, 'white'));
    await settled(editor);
    const stored = await packs.read('one');

    expect(stored.ok && stored.value?.key.annotations).toMatchObject({
      type: 'AnnotationPage',
      items: [{ target: { selector: { type: 'FragmentSelector', value: 'xywh=pixel:10,10,80,50' } } }],
    });
  });

  it('undoes and redoes step by step; typing in one field is one step', async () => {
    const { editor } = await anEditor();
    const { edit, undo, redo } = editor.getState();

    edit((draft) => addRegion(draft, 'r', SQUARE, 'white'));
    for (const title of ['V', 'Vi', 'Visa']) edit((draft) => changeSpecimen(draft, { title }), 'title');
    undo();

    expect(editor.getState().draft).toMatchObject({ specimen: { title: '' }, regions: [{ id: 'r' }] });
    undo();
    expect(editor.getState().draft.regions).toEqual([]);
    redo();
    redo();
    expect(editor.getState().draft).toMatchObject({ specimen: { title: 'Visa' }, regions: [{ id: 'r' }] });
    await settled(editor);
  });

  it('stores a picture with the specimen, under the first free light, and says of a bad file why it is refused', async () => {
    const { packs, editor } = await anEditor();

    await editor.getState().addPictures([new File(['x'], 'second.png'), new File([], 'empty.png')]);

    const picture = await packs.picture('one', 'id-1');
    expect(editor.getState().draft.specimen.photographs.map((one) => one.light)).toEqual(['white', 'oblique']);
    expect(picture.ok && picture.value !== null).toBe(true);
    expect(editor.getState().refused).toEqual([{ fileName: 'empty.png', problem: { code: 'picture.empty' } }]);
    expect(editor.getState().importing).toEqual([]);
  });

  it('refuses one picture more than there are lights, since every light has one', async () => {
    const { editor } = await anEditor();

    await editor.getState().addPictures(LIGHTS.map((_, index) => new File(['x'], `${index}.png`)));

    expect(editor.getState().draft.specimen.photographs).toHaveLength(LIGHTS.length);
    expect(editor.getState().refused).toEqual([{ fileName: '6.png', problem: { code: 'picture.lights-taken' } }]);
  });

  it('says which file found no free light when two hand-overs were under way at once', async () => {
    const { editor } = await anEditor();
    const files = LIGHTS.map((_, index) => new File(['x'], `${index}.png`));

    await Promise.all([
      editor.getState().addPictures(files.slice(0, 3)),
      editor.getState().addPictures(files.slice(3)),
    ]);
    await settled(editor);

    expect(editor.getState().draft.specimen.photographs).toHaveLength(LIGHTS.length);
    expect(editor.getState().refused.map(({ problem }) => problem)).toEqual([{ code: 'picture.lights-taken' }]);
  });

  it('leaves the specimen as it was when a picture finds no room, and stores on when there is room again', async () => {
    const device = aDevice().openTab().packs;
    let full = true;
    const { editor } = await anEditor({
      ...device,
      save: async (record, pictures) => (full ? fail({ code: 'storage.full' }) : device.save(record, pictures)),
    });

    await editor.getState().addPictures([new File(['x'], 'large.png')]);
    editor.getState().edit((draft) => changeSpecimen(draft, { title: 'Kept' }));
    await settled(editor);

    expect(editor.getState().refused).toEqual([{ fileName: 'large.png', problem: { code: 'storage.full' } }]);
    expect(editor.getState().draft.specimen).toMatchObject({ title: 'Kept', photographs: [{ picture: 'first' }] });
    expect(editor.getState().saving).toEqual({ kind: 'failed', problem: { code: 'storage.full' } });
    full = false;
    await settled(editor);
    const stored = await device.read('one');
    expect(stored.ok && stored.value?.specimen.title).toBe('Kept');
    expect(editor.getState().saving).toEqual({ kind: 'saved' });
  });

  it('reads its own annotation file back, replaces regions of the same id, and lists bad records', async () => {
    const { editor } = await anEditor();
    editor.getState().edit((draft) => addRegion(draft, 'r', SQUARE, 'white'));
    const file = annotationsOf(editor.getState().draft);
    editor.getState().edit((draft) => nameSign(draft, 'r', 'wear-and-damage'));

    editor.getState().importAnnotations(JSON.stringify({ ...file, items: [...file.items, 5] }));

    expect(editor.getState().draft.regions).toMatchObject([{ id: 'r', sign: null }]);
    expect(editor.getState().annotationImport).toEqual({
      added: 1,
      failed: [{ code: 'annotation.not-an-annotation', path: 'items[1]' }],
    });
    editor.getState().importAnnotations('{ broken');
    expect(editor.getState().annotationImport?.failed).toEqual([{ code: 'annotation.not-a-page', path: '' }]);
    await settled(editor);
  });

  it('takes regions and size away with the first picture, since they lie on it', async () => {
    const { editor } = await anEditor();
    const { edit, undo } = editor.getState();
    edit((draft) => addRegion(draft, 'r', SQUARE, 'white'));

    edit((draft) => removePhotograph(draft, 'first'));

    expect(editor.getState().draft).toMatchObject({
      specimen: { photographs: [], scale: { kind: 'unknown' } },
      regions: [],
    });
    undo();
    expect(editor.getState().draft.regions).toHaveLength(1);
    await settled(editor);
  });
});

describe('draft and record', () => {
  const whole = fc.integer({ min: 0, max: 800 });
  const region: fc.Arbitrary<DraftRegion> = fc.record({
    id: fc.uuid(),
    outline: fc
      .record({ x: whole, y: whole, width: fc.integer({ min: 1, max: 80 }), height: fc.integer({ min: 1, max: 80 }) })
      .map(({ x, y, width, height }) => [
        { x, y },
        { x: x + width, y },
        { x, y: y + height },
      ]),
    sign: fc.option(fc.constantFrom(...SIGNS)),
    category: fc.constantFrom(...CATEGORIES),
    lights: fc.uniqueArray(fc.constantFrom(...LIGHTS), { minLength: 1 }),
    strength: fc.constantFrom(1, 2, 3, 4, 5),
    minMagnification: fc.integer({ min: 1, max: 40 }),
    expected: fc.string(),
    found: fc.string(),
  });

  it('carry the same specimen, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.array(region, { maxLength: 5 }),
        fc.option(fc.integer({ min: 5, max: 2000 })),
        (regions, widthMm) => {
          const start = addPhotograph(emptyDraft('one', DAY), 'first', { width: 1250, height: 880 });
          const scale = widthMm === null ? ({ kind: 'unknown' } as const) : ({ kind: 'width', widthMm } as const);
          const draft: StudioDraft = { ...changeSpecimen(start, { scale }), regions };

          expect(toDraft(toRecord(draft))).toEqual({ draft, failed: [] });
        },
      ),
    );
  });
});
