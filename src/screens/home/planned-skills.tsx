import { useTranslation } from 'react-i18next';
import type { SkillStanding } from '@/core/learning/skill-standing';
import { hrefTo, paths } from '@/screens/paths';
import styles from './home-screen.module.css';

/** As many as can be taken in at a glance; the screen of practice has them all, with everything the choice was made by. */
const SHOWN = 4;

/** What today's session is about, each skill with the reason why it comes up. */
export function PlannedSkills({ standing }: { readonly standing: readonly SkillStanding[] }) {
  const { t } = useTranslation('home');
  const { t: skills } = useTranslation('skills');
  const more = standing.length - SHOWN;
  return (
    <ul className={styles.skills} aria-label={t('holds')}>
      {standing.slice(0, SHOWN).map(({ skill, reason }) => (
        <li key={skill} className={styles.skill}>
          {skills(`skill.${skill}`)} <span className={styles.reason}>{skills(`reason.${reason}`)}</span>
        </li>
      ))}
      {more > 0 && (
        <li className={styles.more}>
          <a href={hrefTo(paths.practice())}>{t('more', { count: more })}</a>
        </li>
      )}
    </ul>
  );
}
