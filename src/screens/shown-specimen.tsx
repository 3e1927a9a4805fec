import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/ui/icon-button';
import { ObliqueLightIcon } from '@/ui/icons/oblique-light-icon';
import { TransmittedLightIcon } from '@/ui/icons/transmitted-light-icon';
import { UvLightIcon } from '@/ui/icons/uv-light-icon';
import { WhiteLightIcon } from '@/ui/icons/white-light-icon';
import { GREETING_LIGHTS, type GreetingLight } from './greeting';
import { useServices } from './services';
import styles from './shown-specimen.module.css';

const ICONS = {
  white: <WhiteLightIcon />,
  oblique: <ObliqueLightIcon />,
  transmitted: <TransmittedLightIcon />,
  uv365: <UvLightIcon />,
} as const satisfies Record<GreetingLight, unknown>;

/** The specimen that greets people, under a light that can be changed; where its picture does not come its place stays dark. */
export function ShownSpecimen({ light: first }: { readonly light: GreetingLight }) {
  const { t } = useTranslation();
  const { greeting } = useServices();
  const [light, setLight] = useState(first);
  const sheet = useRef<HTMLImageElement>(null);

  useEffect(() => {
    const picture = sheet.current;
    picture?.decode().then(
      () => {
        // All lights are there, so that each answers at once.
        performance.mark('loupe:specimen-interactive');
        requestAnimationFrame(() => setTimeout(() => picture.setAttribute('data-drawn', '')));
      },
      () => undefined,
    );
  }, []);

  return (
    <div className={styles.frame}>
      <div className={styles.picture} role="img" aria-label={t('greeting', { light: t(`instrument.${light}`) })}>
        <img
          ref={sheet}
          className={styles.sheet}
          data-light={light}
          srcSet={`${greeting['1x']} 1x, ${greeting['2x']} 2x`}
          src={greeting['1x']}
          alt=""
        />
      </div>
      <div className={styles.lights}>
        {GREETING_LIGHTS.map((each) => (
          <IconButton
            key={each}
            icon={ICONS[each]}
            label={t(`instrument.${each}`)}
            pressed={each === light}
            onClick={() => setLight(each)}
          />
        ))}
      </div>
    </div>
  );
}
