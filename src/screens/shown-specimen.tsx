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

const MODEL = 'UTO-AO-01001';
const MS_PER_DAY = 86_400_000;
const FLAT = { xDeg: 0, yDeg: 0 };

const LAMPS = [
  { light: 'white', icon: <WhiteLightIcon /> },
  { light: 'oblique', icon: <ObliqueLightIcon /> },
  { light: 'transmitted', icon: <TransmittedLightIcon /> },
  { light: 'uv365', icon: <UvLightIcon /> },
] as const;

/** A specimen of the day under a light that can be changed; where it cannot be painted its place stays dark. */
export function ShownSpecimen({ light: first }: { readonly light: Light }) {
  const { t } = useTranslation();
  const { examiner, clock } = useServices();
  const [light, setLight] = useState<Light>(first);
  const [seed] = useState(() => Math.floor(clock() / MS_PER_DAY));
  return (
    <div className={styles.frame}>
      <div className={styles.picture}>
        <Quiet>
          <Suspense fallback={null}>
            <SpecimenPicture examiner={examiner} modelCode={MODEL} seed={seed} page={null} light={light} tilt={FLAT} />
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
