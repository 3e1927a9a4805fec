import { useTranslation } from 'react-i18next';
import { LIGHTS, type Light } from '@/core/document/optics';
import { useEditor } from '../studio-context';
import styles from './steps.module.css';

/** The lights a sign shows under: those that were photographed; one at least stays chosen. */
export function LightChoices({
  lights,
  onChange,
}: {
  readonly lights: readonly Light[];
  readonly onChange: (lights: readonly Light[]) => void;
}) {
  const { t } = useTranslation(['studio', 'common']);
  const photographs = useEditor((state) => state.draft.specimen.photographs);
  const offered = LIGHTS.filter((light) => lights.includes(light) || photographs.some((one) => one.light === light));
  return (
    <fieldset>
      <legend className={styles.legend}>{t('region.lights')}</legend>
      <div className={styles.checks}>
        {offered.map((light) => {
          const on = lights.includes(light);
          return (
            <label key={light} className={styles.check}>
              <input
                type="checkbox"
                checked={on}
                disabled={on && lights.length === 1}
                onChange={() =>
                  onChange(
                    on
                      ? lights.filter((one) => one !== light)
                      : LIGHTS.filter((one) => one === light || lights.includes(one)),
                  )
                }
              />
              {t(`common:instrument.${light}`)}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
