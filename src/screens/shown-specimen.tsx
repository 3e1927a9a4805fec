import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light } from '@/core/document/optics';
import { SpecimenPicture } from '@/table/view/specimen-picture';
import { IconButton } from '@/ui/icon-button';
import { ObliqueLightIcon } from '@/ui/icons/oblique-light-icon';
import { TransmittedLightIcon } from '@/ui/icons/transmitted-light-icon';
import { UvLightIcon } from '@/ui/icons/uv-light-icon';
import { WhiteLightIcon } from '@/ui/icons/white-light-icon';
import { Quiet } from './quiet';
import { useServices } from './services';
import styles from './shown-specimen.module.css';

const LAMPS = [
  { light: 'white', icon: <WhiteLightIcon /> },
  { light: 'oblique', icon: <ObliqueLightIcon /> },
  { light: 'transmitted', icon: <TransmittedLightIcon /> },
  { light: 'uv365', icon: <UvLightIcon /> },
] as const;

/** A specimen of the day under a light that can be changed; where it cannot be painted its place stays dark. */
export function ShownSpecimen({ light: first }: { readonly light: Light }) {
  const { t } = useTranslation();
  const { examiner, specimenOfTheDay } = useServices();
  const [light, setLight] = useState<Light>(first);
  return (
    <div className={styles.frame}>
      <div className={styles.picture}>
        <Quiet>
          <Suspense fallback={null}>
            <SpecimenPicture examiner={examiner} specimen={specimenOfTheDay} light={light} />
          </Suspense>
        </Quiet>
      </div>
      <div className={styles.lights}>
        {LAMPS.map((lamp) => (
          <IconButton
            key={lamp.light}
            icon={lamp.icon}
            label={t(`instrument.${lamp.light}`)}
            pressed={lamp.light === light}
            onClick={() => setLight(lamp.light)}
          />
        ))}
      </div>
    </div>
  );
}
