import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StoreApi, useStore } from 'zustand';
import type { FacePicture } from '@/examiner/faces/checked-face-pack';
import { useServices } from '@/screens/services';
import type { FacePackRecord } from '@/state/face-pack-port';
import type { FacesState } from '@/state/faces-store';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { FaceRow, shownFaces } from './face-row';
import styles from './faces-section.module.css';

interface StoredFacesProps {
  readonly pack: FacePackRecord;
  readonly store: StoreApi<FacesState>;
}

/** The own face pack of this device: what it is, whether practice shows it, and how to be rid of it. */
export function StoredFaces({ pack, store }: StoredFacesProps) {
  const { t } = useTranslation(['studio', 'common']);
  const [doomed, setDoomed] = useState(false);
  const pictures = usePictures(pack);
  const { use, remove } = useStore(store);
  const { name, licence, source } = pack.notice;
  return (
    <div className={styles.pack}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <dl className={styles.notice}>
        <dt>{t('faces.notice.licence')}</dt>
        <dd>
          <bdi>{licence}</bdi>
        </dd>
        <dt>{t('faces.notice.source')}</dt>
        <dd>
          <bdi>{source}</bdi>
        </dd>
      </dl>
      <p>{t('faces.count', { count: pack.faces.identities.length })}</p>
      <FaceRow identities={pack.faces.identities} pictures={pictures} />
      <label className={styles.use}>
        <input type="checkbox" checked={pack.used} onChange={(event) => void use(event.target.checked)} />
        <span>{t('faces.use')}</span>
      </label>
      <p className={styles.muted}>{t('faces.useHint')}</p>
      <p className={styles.muted}>{t('faces.kept')}</p>
      <p>
        <Button onClick={() => setDoomed(true)}>{t('faces.remove.open')}</Button>
      </p>
      {doomed && (
        <Dialog
          title={t('faces.remove.title')}
          closeLabel={t('common:action.close')}
          onClose={() => setDoomed(false)}
          actions={
            <>
              <Button onClick={() => setDoomed(false)}>{t('common:action.cancel')}</Button>
              <Button
                variant="danger"
                onClick={() => {
                  setDoomed(false);
                  void remove();
                }}
              >
                {t('faces.remove.confirm')}
              </Button>
            </>
          }
        >
          <p>{t('faces.remove.body', { name })}</p>
        </Dialog>
      )}
    </div>
  );
}

/** Reads the few pictures that stand for a pack; what storage cannot give is left out. */
function usePictures({ id, faces: { identities } }: FacePackRecord): readonly FacePicture[] {
  const { faces } = useServices();
  const [pictures, setPictures] = useState<readonly FacePicture[]>([]);
  useEffect(() => {
    let gone = false;
    const reading = shownFaces(identities).map(async (name) => ({ name, stored: await faces.picture(id, name) }));
    void Promise.all(reading).then((read) => {
      if (gone) return;
      setPictures(
        read.flatMap(({ name, stored }) => (stored.ok && stored.value ? [{ name, picture: stored.value }] : [])),
      );
    });
    return () => {
      gone = true;
    };
  }, [faces, id, identities]);
  return pictures;
}
