import { useTranslation } from 'react-i18next';
import type { FacePackProblem } from '@/core/document/face-pack-problem';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import styles from './faces-section.module.css';

/** Most problems that are listed one by one. */
const LISTED = 20;

interface FacesProblemsProps {
  readonly fileName: string;
  readonly problems: readonly FacePackProblem[];
  readonly onUnderstood: () => void;
}

/** Says of the file of a pack everything that is wrong with it: in which file, at which place, and what to do. */
export function FacesProblems({ fileName, problems, onUnderstood }: FacesProblemsProps) {
  const { t } = useTranslation('studio');
  const more = problems.length - LISTED;
  return (
    <Notice
      tone="problem"
      title={t('faces.refused.title', { name: fileName })}
      actions={<Button onClick={onUnderstood}>{t('refused.understood')}</Button>}
    >
      <ul className={styles.problems}>
        {problems.slice(0, LISTED).map(({ code, file, path, found }) => (
          <li key={`${code} ${file} ${path} ${found}`}>
            {[file, path, found].map(
              (part, at) =>
                part && (
                  // biome-ignore lint/suspicious/noArrayIndexKey: file, path and find always stand in this order
                  <bdi key={at} className={styles.place} dir="ltr">
                    {part}
                  </bdi>
                ),
            )}
            <span className={styles.reason}>{t(`faces.refused.${code}`)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('faces.refused.more', { count: more })}</p>}
    </Notice>
  );
}
