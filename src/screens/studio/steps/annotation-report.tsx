import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/notice';
import { useEditor } from '../studio-context';
import styles from './steps.module.css';

/** What the last reading of annotations gave: how many regions, and of each bad record where it is and why. */
export function AnnotationReport() {
  const { t } = useTranslation('studio');
  const report = useEditor((state) => state.annotationImport);
  if (!report) return null;
  return (
    <Notice tone={report.failed.length > 0 ? 'warning' : 'good'} title={t('file.added', { number: report.added })}>
      {report.failed.length > 0 && (
        <ul className={styles.refused}>
          {report.failed.map((problem) => (
            <li key={`${problem.path} ${problem.code}`}>
              {t(`file.${problem.code}`)} {problem.path && <code dir="ltr">{problem.path}</code>}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
