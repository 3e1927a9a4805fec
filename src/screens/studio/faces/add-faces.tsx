import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StoreApi, useStore } from 'zustand';
import type { CheckedFacePack } from '@/examiner/faces/checked-face-pack';
import { type FacesState, isNoticeWhole } from '@/state/faces-store';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { FileButton } from '@/ui/file-button';
import { FaceRow } from './face-row';
import { FacesProblems } from './faces-problems';
import styles from './faces-section.module.css';

interface AddFacesProps {
  readonly store: StoreApi<FacesState>;
}

/** Takes the file of a pack, says what is wrong with it, or asks for what must be said of it and keeps it. */
export function AddFaces({ store }: AddFacesProps) {
  const { t } = useTranslation('studio');
  const { adding, check, putAway } = useStore(store);
  const busy = adding.kind === 'checking';
  if (adding.kind === 'checked') return <NoticeForm pack={adding.pack} store={store} />;
  return (
    <div className={styles.add}>
      <p>
        <FileButton
          label={t('faces.choose')}
          accept=".zip,application/zip"
          disabled={busy}
          onFiles={([file]) => void check(file)}
        />
      </p>
      <p className={styles.muted}>{t('faces.private')}</p>
      <p role="status">{busy && t('faces.checking')}</p>
      {adding.kind === 'refused' && (
        <FacesProblems fileName={adding.fileName} problems={adding.problems} onUnderstood={putAway} />
      )}
    </div>
  );
}

/** Asks for name, licence and source; what the file says of itself stands there already. */
function NoticeForm({ pack, store }: AddFacesProps & { readonly pack: CheckedFacePack }) {
  const { t } = useTranslation(['studio', 'common']);
  const [notice, setNotice] = useState(pack.notice);
  const [asked, setAsked] = useState(false);
  const { keep, putAway } = useStore(store);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isNoticeWhole(notice)) void keep(notice);
      }}
    >
      <h3>{t('faces.sound')}</h3>
      <p>{t('faces.count', { count: pack.faces.identities.length })}</p>
      <FaceRow identities={pack.faces.identities} pictures={pack.pictures} />
      {(['name', 'licence', 'source'] as const).map((field) => (
        <Field
          key={field}
          label={t(`faces.notice.${field}`)}
          hint={t(`faces.notice.${field}Hint`)}
          error={asked && notice[field].trim() === '' ? t('faces.notice.missing') : null}
          maxLength={500}
          value={notice[field]}
          onChange={(event) => setNotice({ ...notice, [field]: event.target.value })}
        />
      ))}
      <p className={styles.actions}>
        <Button type="submit">{t('faces.keep')}</Button>
        <Button variant="quiet" onClick={putAway}>
          {t('common:action.cancel')}
        </Button>
      </p>
    </form>
  );
}
