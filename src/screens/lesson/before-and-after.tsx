import { useTranslation } from 'react-i18next';
import type { PublicSpecimen } from '@/examiner/contract';
import { useServices } from '@/screens/services';
import type { Shot } from '@/table/view/teaching/shot';
import { StillPicture } from '@/table/view/teaching/still-picture';
import styles from './before-and-after.module.css';

interface BeforeAndAfterProps {
  readonly specimen: PublicSpecimen;
  readonly shot: Omit<Shot, 'version'>;
  /** What is to be seen on the changed one. */
  readonly label: string;
}

/** The same place of the untouched and of the changed document beside each other. */
export function BeforeAndAfter({ specimen, shot, label }: BeforeAndAfterProps) {
  const { t } = useTranslation('learn');
  const { examiner } = useServices();
  return (
    <div className={styles.pair}>
      {(['twin', 'specimen'] as const).map((version) => (
        <figure key={version} className={styles.figure}>
          <StillPicture
            examiner={examiner}
            specimen={specimen}
            shot={{ ...shot, version }}
            label={version === 'twin' ? t('pair.untouched') : label}
          />
          <figcaption>{t(version === 'twin' ? 'pair.untouched' : 'pair.changed')}</figcaption>
        </figure>
      ))}
    </div>
  );
}
