import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SkillStanding } from '@/core/learning/skill-standing';
import styles from './skill-chips.module.css';

interface SkillChipsProps {
  readonly standing: readonly SkillStanding[];
  /** What the list is, where no words before it say so. */
  readonly label?: string;
  /** Whether each says why it comes up; where all are new there is nothing to tell apart. */
  readonly withReasons?: boolean;
  /** A last entry of the list. */
  readonly children?: ReactNode;
}

/** Skills that a session is about, each with the reason why it comes up. */
export function SkillChips({ standing, label, withReasons = true, children }: SkillChipsProps) {
  const { t } = useTranslation('skills');
  return (
    <ul className={styles.skills} aria-label={label}>
      {standing.map(({ skill, reason }) => (
        <li key={skill} className={styles.skill}>
          {t(`skill.${skill}`)} {withReasons && <span className={styles.reason}>{t(`reason.${reason}`)}</span>}
        </li>
      ))}
      {children}
    </ul>
  );
}
