import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { TECHNIQUES } from '@/core/document/optics';
import { LibraryPage } from '@/screens/library-page';
import { paths } from '@/screens/paths';
import { TechniqueSamples } from '@/screens/technique-samples';
import { isPrinted, TERM_OF_TECHNIQUE } from '@/table/view/teaching/technique-terms';
import styles from './printing-screen.module.css';

/** Printing techniques beside each other: the same motif in each, at 10, 20 and 40 times. */
export function PrintingScreen() {
  const { t } = useTranslation(['reference', 'examination']);
  return (
    <LibraryPage title={t('printing.title')} lead={t('printing.lead')}>
      <ol className={styles.list}>
        {TECHNIQUES.filter(isPrinted).map((technique) => (
          <li key={technique} className={styles.technique}>
            <TechniqueSamples technique={technique} />
            <div className={styles.words}>
              <h2>
                <Link href={paths.term(TERM_OF_TECHNIQUE[technique])}>{t(`technique.${technique}.name`)}</Link>
              </h2>
              <p>{t(`technique.${technique}.look`)}</p>
              <p className={styles.where}>{t('printing.where', { where: t(`technique.${technique}.where`) })}</p>
            </div>
          </li>
        ))}
      </ol>
    </LibraryPage>
  );
}
