import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { preparePictureInWorker } from '@/examiner/photographed/picture-client';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import type { StorageProblem } from '@/state/ports';
import { openSpecimenEditor, type PreparePicture, type SpecimenEditor } from '@/state/specimen-editor';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import { SpecimenEditorView } from './specimen-editor-view';
import { EditorProvider } from './studio-context';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly editor: SpecimenEditor }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly problem: StorageProblem };

interface SpecimenScreenProps {
  readonly specimen: string;
  /** Checks picture files; a worker does it unless told otherwise. */
  readonly prepare?: PreparePicture;
}

/** The editor of one own specimen, named by its id; another specimen needs another `key`. */
export function SpecimenScreen({ specimen, prepare = preparePictureInWorker }: SpecimenScreenProps) {
  const { t } = useTranslation(['studio', 'examination']);
  const { packs, newId } = useServices();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let gone = false;
    void openSpecimenEditor({ packs, prepare, newId }, specimen).then((result) => {
      if (gone) return;
      if (!result.ok) setOpening({ kind: 'failed', problem: result.problem });
      else setOpening(result.value ? { kind: 'open', editor: result.value } : { kind: 'missing' });
    });
    return () => {
      gone = true;
    };
  }, [packs, newId, prepare, specimen]);

  if (opening.kind === 'open') {
    return (
      <EditorProvider editor={opening.editor} packs={packs} newId={newId}>
        <SpecimenEditorView />
      </EditorProvider>
    );
  }
  return (
    <Page title={t('title')}>
      {opening.kind === 'opening' && <Skeleton height="20rem" />}
      {opening.kind === 'failed' && <ProblemNotice problem={opening.problem} />}
      {opening.kind === 'missing' && (
        <Notice tone="warning" title={t('missing.title')}>
          <p>
            <a href={hrefTo(paths.studio())}>{t('backToList')}</a>
          </p>
        </Notice>
      )}
    </Page>
  );
}
