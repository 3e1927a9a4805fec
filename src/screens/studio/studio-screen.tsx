import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { PhotographedSpecimen } from '@/core/document/photographed';
import { useFormat } from '@/i18n/use-format';
import { Page } from '@/screens/page';
import { goTo, hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { useServices } from '@/screens/services';
import { createStudioStore } from '@/state/studio-store';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { IconButton } from '@/ui/icon-button';
import { TrashIcon } from '@/ui/icons/trash-icon';
import { Skeleton } from '@/ui/skeleton';
import { FacesSection } from './faces/faces-section';
import styles from './studio-screen.module.css';
import { Thumbnail } from './thumbnail';
import { today } from './today';

/** The own specimens of this device: begin one, go on with one, delete one. */
export function StudioScreen() {
  const { t } = useTranslation(['studio', 'common']);
  const { packs, clock, newId } = useServices();
  const [store] = useState(() => createStudioStore({ packs, newId }));
  const { specimens, problem, load, begin, remove } = useStore(store);
  const [doomed, setDoomed] = useState<PhotographedSpecimen | null>(null);
  useEffect(() => void load(), [load]);

  async function beginOne() {
    const id = await begin(today(clock()));
    if (id !== null) goTo(paths.specimen(id));
  }

  return (
    <Page title={t('title')} lead={t('lead')}>
      {problem && (
        <ProblemNotice
          problem={problem}
          actions={<Button onClick={() => void load()}>{t('common:action.retry')}</Button>}
        />
      )}
      <p className={styles.bar}>
        <Button variant="primary" onClick={() => void beginOne()}>
          {t('begin')}
        </Button>
      </p>
      {specimens === null && !problem && <Skeleton height="14rem" />}
      {specimens?.length === 0 && (
        <section className={styles.empty}>
          <h2>{t('empty.title')}</h2>
          <p>{t('empty.body')}</p>
          <p>{t('empty.private')}</p>
        </section>
      )}
      {specimens && specimens.length > 0 && (
        <ul className={styles.cards}>
          {specimens.map((specimen) => (
            <SpecimenCard key={specimen.id} specimen={specimen} onRemove={() => setDoomed(specimen)} />
          ))}
        </ul>
      )}
      <FacesSection />
      {doomed && (
        <Dialog
          title={t('delete.title')}
          closeLabel={t('common:action.close')}
          onClose={() => setDoomed(null)}
          actions={
            <>
              <Button onClick={() => setDoomed(null)}>{t('common:action.cancel')}</Button>
              <Button
                variant="danger"
                onClick={() => {
                  setDoomed(null);
                  void remove(doomed.id);
                }}
              >
                {t('delete.confirm')}
              </Button>
            </>
          }
        >
          <p>{t('delete.body', { title: doomed.title || t('untitled') })}</p>
        </Dialog>
      )}
    </Page>
  );
}

function SpecimenCard({
  specimen,
  onRemove,
}: {
  readonly specimen: PhotographedSpecimen;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation(['studio', 'common']);
  const format = useFormat();
  const { packs } = useServices();
  const title = specimen.title || t('untitled');
  const lights = specimen.photographs.map((one) => t(`common:instrument.${one.light}`));
  return (
    <li className={styles.card}>
      <Thumbnail packs={packs} specimen={specimen.id} picture={specimen.photographs[0]?.picture ?? null} alt="" />
      <div className={styles.text}>
        <h2 className={styles.title}>
          <a className={styles.link} href={hrefTo(paths.specimen(specimen.id))}>
            <bdi>{title}</bdi>
          </a>
        </h2>
        <p className={styles.lights}>{lights.length > 0 ? lights.join(' · ') : t('noPictures')}</p>
        <p className={styles.date}>{t('begun', { day: format.date(specimen.added) })}</p>
      </div>
      <IconButton
        className={styles.remove}
        icon={<TrashIcon />}
        label={t('delete.label', { title })}
        onClick={onRemove}
      />
    </li>
  );
}
