import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Profile } from '@/core/learning/profile';
import { useServices } from '@/screens/services';
import type { ExportFile } from '@/state/ports';
import { Button, ButtonLink } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import styles from './data-screen.module.css';
import { TransferProblemNotice } from './transfer-problem-notice';

/** Makes the file of a profile and hands it out as a download. */
export function ExportDialog({ profile, onClose }: { readonly profile: Profile; readonly onClose: () => void }) {
  const { t } = useTranslation('data');
  const { t: common } = useTranslation();
  const { transfer } = useServices();
  const state = useStore(transfer.state);
  const [packs, setPacks] = useState(false);
  // What ends now may be the work of a dialog that was closed before, on another profile.
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    transfer.reset();
    return () => transfer.reset();
  }, [transfer]);

  function make() {
    setAsked(true);
    void transfer.exportProfile(profile.id, packs);
  }

  return (
    <Dialog title={t('export.title', { name: profile.name })} closeLabel={common('action.close')} onClose={onClose}>
      <div className={styles.stack}>
        <p>{t('export.body')}</p>
        <label className={styles.check}>
          <input type="checkbox" checked={packs} onChange={(event) => setPacks(event.currentTarget.checked)} />
          {t('export.packs')}
        </label>
        {asked && state.phase === 'failed' && <TransferProblemNotice during="export" problem={state.problem} />}
        {state.phase === 'exporting' && (
          <progress className={styles.bar} value={state.share} aria-label={t('export.working')} />
        )}
        {asked && state.phase === 'exported' ? (
          <SaveLink file={state.file} />
        ) : (
          <Button variant="primary" disabled={state.phase === 'exporting'} onClick={make}>
            {t('export.make')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function SaveLink({ file }: { readonly file: ExportFile }) {
  const { t } = useTranslation('data');
  const url = useMemo(() => URL.createObjectURL(file.blob), [file]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <div className={styles.stack} role="status">
      <p>{t('export.ready')}</p>
      <ButtonLink variant="primary" href={url} download={file.fileName}>
        {t('export.save', { fileName: file.fileName })}
      </ButtonLink>
    </div>
  );
}
