import { useTranslation } from 'react-i18next';
import { FRAUD_CATEGORIES } from '@/core/fraud/evidence';
import type { PracticeChoice, PracticeFocus } from '@/core/learning/session-plan';
import type { TravellerSeconds } from '@/core/learning/traveller-time';
import { FocusField } from './focus-field';
import styles from './practice-screen.module.css';
import { TravellerTimeField } from './traveller-time-field';

/** The ways of practising that can be chosen. */
const MODES = ['practice', 'warm-up', 'genuine-odd', 'shift', 'vigilance', 'pair'] as const;

const CHOICES = ['mixed', ...FRAUD_CATEGORIES] as const satisfies readonly PracticeChoice[];

/** What somebody chose to practise; `focus` counts in the mode of practice alone, `seconds` for each traveller on a shift. */
export interface OwnChoice {
  readonly mode: (typeof MODES)[number];
  readonly choice: PracticeChoice;
  readonly focus: PracticeFocus | null;
  readonly seconds: TravellerSeconds | null;
}

interface OwnChoiceFieldsProps {
  readonly choice: OwnChoice;
  readonly onChange: (choice: OwnChoice) => void;
}

/** The way of practising, and for practice itself the category and one thing to look at most. */
export function OwnChoiceFields({ choice, onChange }: OwnChoiceFieldsProps) {
  const { t } = useTranslation('practice');
  const hasCategories = choice.mode === 'practice' || choice.mode === 'pair';
  return (
    <>
      <fieldset>
        <legend className={styles.legend}>{t('own.mode')}</legend>
        <div className={styles.choices}>
          {MODES.map((mode) => (
            <Option
              key={mode}
              group="mode"
              name={t(`mode.${mode}.name`)}
              about={t(`mode.${mode}.about`)}
              code={null}
              checked={mode === choice.mode}
              onChoose={() => onChange({ ...choice, mode })}
            />
          ))}
        </div>
      </fieldset>
      {hasCategories && <Categories choice={choice} onChange={onChange} />}
      {choice.mode === 'shift' && (
        <div className={styles.focus}>
          <TravellerTimeField seconds={choice.seconds} onChange={(seconds) => onChange({ ...choice, seconds })} />
        </div>
      )}
      {choice.mode === 'practice' && (
        <div className={styles.focus}>
          <FocusField
            focus={choice.focus}
            onChange={(focus) => onChange({ ...choice, focus, choice: focus ? 'mixed' : choice.choice })}
          />
        </div>
      )}
    </>
  );
}

function Categories({ choice, onChange }: OwnChoiceFieldsProps) {
  const { t } = useTranslation('practice');
  const { t: common } = useTranslation();
  return (
    <fieldset>
      <legend className={styles.legend}>{t('legend')}</legend>
      <div className={styles.choices}>
        {CHOICES.map((value) => (
          <Option
            key={value}
            group="choice"
            name={t(`choice.${value}.name`)}
            about={t(`choice.${value}.about`)}
            code={value === 'mixed' ? null : common(`category.${value}.code`)}
            checked={value === choice.choice}
            onChoose={() => onChange({ ...choice, choice: value, focus: value === 'mixed' ? choice.focus : null })}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface OptionProps {
  readonly group: string;
  readonly name: string;
  readonly about: string;
  readonly code: string | null;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Option({ group, name, about, code, checked, onChoose }: OptionProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      <span className={styles.name}>
        {/* The space keeps Arabic letters of the two from joining. */}
        {name} {code && <span className={styles.code}>{code}</span>}
      </span>
      <span className={styles.about}>{about}</span>
    </label>
  );
}
