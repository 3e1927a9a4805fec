import { useTranslation } from 'react-i18next';
import type { PublicChip } from '@/examiner/contract';
import styles from './chip-panel.module.css';
import { StateSign } from './state-sign';

interface ChipResultProps {
  readonly reading: PublicChip['reading'];
  /** Whether the lines on the chip are others than those of the page. */
  readonly differs: boolean;
}

/** The result in one word, its causes, and what it does and does not mean. */
export function ChipResult({ reading, differs }: ChipResultProps) {
  const { t } = useTranslation('examination');
  const { state, causes, information } = reading;
  return (
    <section className={styles.result} data-state={state}>
      <StateSign state={state} />
      <div>
        <h3 className={styles.state}>{t(`chip.state.${state}.name`)}</h3>
        {causes.map((cause) => (
          <p key={cause} className={styles.cause}>
            {t(`chip.cause.${cause}`)}
          </p>
        ))}
        {differs && <p className={styles.cause}>{t('chip.pageDiffers')}</p>}
        <p>{t(`chip.state.${state}.means`)}</p>
        <p className={styles.note}>
          {information === null ? t('chip.noKey') : t('chip.key')}{' '}
          {information !== null && (
            <code dir="ltr" lang="en">
              {information}
            </code>
          )}
        </p>
      </div>
    </section>
  );
}
