import { useTranslation } from 'react-i18next';
import { hrefTo } from '@/screens/paths';
import { Card } from '@/ui/card';
import styles from './doors-card.module.css';
import type { HomeCardProps } from './home-card-props';
import { DOORS_OF_ROLE, pathOfDoor } from './home-doors';

/** The places that somebody's work asks for most, one step away. */
export function DoorsCard({ profile }: HomeCardProps) {
  const { t } = useTranslation('home');
  const found = DOORS_OF_ROLE[profile.role];
  if (!found) return null;
  return (
    <Card title={t(`doors.${found.title}.title`)} lead={t(`doors.${found.title}.lead`)}>
      <ul className={styles.doors}>
        {found.doors.map((door) => (
          <li key={door} className={styles.door}>
            <a href={hrefTo(pathOfDoor(door))}>{t(`doors.${door}.name`)}</a>
            <span className={styles.about}>{t(`doors.${door}.about`)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
