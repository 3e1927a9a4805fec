import { useTranslation } from 'react-i18next';
import type { SkillStanding } from '@/core/learning/skill-standing';
import { hrefTo, paths } from '@/screens/paths';
import { SkillChips } from '@/screens/skill-chips';
import styles from './home-screen.module.css';

/** As many as can be taken in at a glance; the screen of practice has them all, with everything the choice was made by. */
const SHOWN = 4;

/** What today's session is about, each skill with the reason why it comes up. */
export function PlannedSkills({ standing }: { readonly standing: readonly SkillStanding[] }) {
  const { t } = useTranslation('home');
  const more = standing.length - SHOWN;
  return (
    <SkillChips standing={standing.slice(0, SHOWN)} label={t('holds')}>
      {more > 0 && (
        <li className={styles.more}>
          <a href={hrefTo(paths.practice())}>{t('more', { count: more })}</a>
        </li>
      )}
    </SkillChips>
  );
}
