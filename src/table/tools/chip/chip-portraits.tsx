import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import pictureStyles from '@/table/view/face-picture.module.css';
import styles from './chip-panel.module.css';

interface ChipPortraitsProps {
  /** The picture of data group 2; null where it could not be shown. */
  readonly picture: ImageBitmap | null;
  /** The portrait printed in the same document; null where there is none. */
  readonly printed: ImageBitmap | null;
}

/** The picture on the chip beside the printed portrait; whether they are one person is for the examiner to say. */
export function ChipPortraits({ picture, printed }: ChipPortraitsProps) {
  const { t } = useTranslation('examination');
  return (
    <section>
      <h3 className={styles.heading}>{t('chip.portraits')}</h3>
      <div className={styles.portraits}>
        {picture ? (
          <Portrait picture={picture} label={t('chip.chipPicture')} />
        ) : (
          <p className={styles.note}>{t('chip.noPicture')}</p>
        )}
        {printed && <Portrait picture={printed} label={t('chip.pagePicture')} />}
      </div>
      <p className={styles.note}>{t('chip.portraitAdvice')}</p>
    </section>
  );
}

function Portrait({ picture, label }: { readonly picture: ImageBitmap; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    element.width = picture.width;
    element.height = picture.height;
    element.getContext('2d')?.drawImage(picture, 0, 0);
  }, [picture]);
  return (
    <figure className={pictureStyles.face}>
      <canvas ref={canvas} role="img" aria-label={label} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}
