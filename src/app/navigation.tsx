import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/core/tasks/role';
import { hrefTo, paths } from '@/screens/paths';
import { MoreIcon } from '@/ui/icons/more-icon';
import styles from './navigation.module.css';
import { isAtPlace, PLACE_FACTS, PLACES, THUMB_PLACES } from './places';

interface NavigationProps {
  readonly path: string;
  readonly role: Role;
}

/** What stands at the end of 'More', on every phone. */
const BESIDES = [
  { name: 'settings', path: paths.settings() },
  { name: 'data', path: paths.data() },
  { name: 'about', path: paths.about() },
] as const;

/** The way around: a row at the top of a desk, and a bar at the thumb on a phone, where a sheet has the rest. */
export function Navigation({ path, role }: NavigationProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDivElement>(null);
  const thumb: readonly string[] = THUMB_PLACES[role];
  const others = PLACES.filter((place) => !thumb.includes(place));
  const close = () => sheet.current?.hidePopover();
  const currentAt = (place: (typeof PLACES)[number]) => (isAtPlace(path, place) ? 'page' : undefined);
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      {PLACES.map((place) => {
        const { path: to, icon: Icon } = PLACE_FACTS[place];
        return (
          <a
            key={place}
            className={styles.place}
            href={hrefTo(to)}
            aria-current={currentAt(place)}
            data-thumb={thumb.includes(place)}
          >
            <span className={styles.icon}>
              <Icon />
            </span>
            {t(`nav.${place}`)}
          </a>
        );
      })}
      <button
        type="button"
        className={styles.more}
        popoverTarget="more-places"
        data-current={others.some((place) => isAtPlace(path, place))}
      >
        <MoreIcon />
        {t('nav.more')}
      </button>
      <div ref={sheet} id="more-places" popover="auto" className={styles.sheet}>
        {others.map((place) => (
          <a key={place} href={hrefTo(PLACE_FACTS[place].path)} aria-current={currentAt(place)} onClick={close}>
            {t(`nav.${place}`)}
          </a>
        ))}
        <hr />
        {BESIDES.map(({ name, path: to }) => (
          <a key={name} href={hrefTo(to)} aria-current={path === to ? 'page' : undefined} onClick={close}>
            {t(`nav.${name}`)}
          </a>
        ))}
      </div>
    </nav>
  );
}
