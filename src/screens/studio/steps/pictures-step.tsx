import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIGHTS } from '@/core/document/optics';
import type { Photograph } from '@/core/document/photographed';
import { useFormat } from '@/i18n/use-format';
import { changeLight, freeLights, removePhotograph } from '@/state/studio-edits';
import { classNames } from '@/ui/class-names';
import { FileButton } from '@/ui/file-button';
import { IconButton } from '@/ui/icon-button';
import { TrashIcon } from '@/ui/icons/trash-icon';
import { SelectField } from '@/ui/select-field';
import { useEditor, useEditorContext } from '../studio-context';
import { Thumbnail } from '../thumbnail';
import { RefusedPictures } from './refused-pictures';
import { StepLayout } from './step-layout';
import styles from './steps.module.css';

/** First step: one picture per light, by choosing or dropping files. */
export function PicturesStep() {
  const { t } = useTranslation('studio');
  const photographs = useEditor((state) => state.draft.specimen.photographs);
  return (
    <StepLayout title={t('step.pictures')} lead={t('pictures.lead')}>
      <DropPlace />
      <RefusedPictures />
      {photographs.length > 0 && (
        <ul className={styles.pictures}>
          {photographs.map((photograph, index) => (
            <PictureRow key={photograph.picture} photograph={photograph} first={index === 0} />
          ))}
        </ul>
      )}
      <p className={styles.note}>{t('pictures.kept')}</p>
    </StepLayout>
  );
}

function DropPlace() {
  const { t } = useTranslation('studio');
  const [over, setOver] = useState(false);
  const importing = useEditor((state) => state.importing);
  const addPictures = useEditor((state) => state.addPictures);
  const full = useEditor((state) => freeLights(state.draft).length === 0);
  function take(files: readonly File[]) {
    if (files.length > 0) void addPictures(files);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same
    <div
      className={classNames(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take([...event.dataTransfer.files]);
      }}
    >
      <FileButton
        label={t('pictures.choose')}
        accept="image/png,image/jpeg,image/webp,image/avif"
        multiple
        disabled={full}
        onFiles={take}
      />
      <p className={styles.hint}>{full ? t('pictures.full') : t('pictures.formats')}</p>
      <p className={styles.importing} role="status">
        {importing.length > 0 && t('pictures.importing', { name: importing[0] })}
      </p>
      {importing.length > 0 && (
        <progress className={styles.progress} aria-label={t('pictures.importing', { name: importing[0] })} />
      )}
    </div>
  );
}

function PictureRow({ photograph, first }: { readonly photograph: Photograph; readonly first: boolean }) {
  const { t } = useTranslation(['studio', 'common']);
  const format = useFormat();
  const { packs } = useEditorContext();
  const specimen = useEditor((state) => state.draft.specimen.id);
  const edit = useEditor((state) => state.edit);
  const light = t(`common:instrument.${photograph.light}`);
  return (
    <li className={styles.picture}>
      <Thumbnail packs={packs} specimen={specimen} picture={photograph.picture} alt={t('pictures.alt', { light })} />
      <SelectField
        label={t('pictures.light')}
        value={photograph.light}
        onChange={(value) => {
          const chosen = LIGHTS.find((one) => one === value);
          if (chosen) edit((draft) => changeLight(draft, photograph.picture, chosen));
        }}
      >
        {LIGHTS.map((one) => (
          <option key={one} value={one}>
            {t(`common:instrument.${one}`)}
          </option>
        ))}
      </SelectField>
      <div className={styles.pictureFoot}>
        <p className={styles.hint}>
          <bdi>
            {t('pictures.size', {
              width: format.number(photograph.sizePx.width),
              height: format.number(photograph.sizePx.height),
            })}
          </bdi>
          {first && <strong className={styles.first}>{t('pictures.first')}</strong>}
        </p>
        <IconButton
          icon={<TrashIcon />}
          label={t('pictures.remove', { light })}
          onClick={() => edit((draft) => removePhotograph(draft, photograph.picture))}
        />
      </div>
    </li>
  );
}
