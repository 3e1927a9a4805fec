import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  FACE_FEATURES,
  type FaceFeature,
  FEATURE_RATINGS,
  type FeatureRating,
  type FeatureRatings,
  SIMILARITIES,
  type Similarity,
} from '@/core/tasks/faces/face-form';
import { useFormat } from '@/i18n/use-format';
import { RadioScale } from '@/ui/radio-scale';
import styles from './face-form.module.css';

interface FaceFormProps {
  readonly ratings: FeatureRatings;
  readonly similarity: Similarity | null;
  /** Take what was entered; null once it is too late, and the form is only read. */
  readonly onRate: ((feature: FaceFeature, rating: FeatureRating) => void) | null;
  readonly onSimilarity: ((similarity: Similarity) => void) | null;
}

/** The form of features, one row each in the order in which they are looked at, and the seven steps of similarity. */
export function FaceForm({ ratings, similarity, onRate, onSimilarity }: FaceFormProps) {
  const { t } = useTranslation('exercise');
  const format = useFormat();
  const steps = SIMILARITIES.map((value) => ({
    value,
    shown: format.number(value),
    name: t('faces.step', { step: format.number(value), total: format.number(SIMILARITIES.length) }),
  }));
  return (
    <div className={styles.form}>
      <div className={styles.table}>
        <div className={styles.heads} aria-hidden="true">
          {FEATURE_RATINGS.map((rating) => (
            <span key={rating}>{t(`faces.rating.${rating}`)}</span>
          ))}
        </div>
        {FACE_FEATURES.map((feature) => (
          <FeatureRow
            key={feature}
            feature={feature}
            value={ratings[feature]}
            onRate={onRate && ((rating) => onRate(feature, rating))}
          />
        ))}
      </div>
      <RadioScale
        legend={t('faces.similarity')}
        steps={steps}
        value={similarity}
        onChange={(step) => onSimilarity?.(step)}
        ends={[t('faces.nothingAlike'), t('faces.allAlike')]}
        disabled={onSimilarity === null}
      />
    </div>
  );
}

interface FeatureRowProps {
  readonly feature: FaceFeature;
  readonly value: FeatureRating | null;
  readonly onRate: ((rating: FeatureRating) => void) | null;
}

function FeatureRow({ feature, value, onRate }: FeatureRowProps) {
  const { t } = useTranslation('exercise');
  const group = useId();
  return (
    <fieldset className={styles.row} disabled={onRate === null}>
      <legend className={styles.feature}>{t(`faces.feature.${feature}`)}</legend>
      {FEATURE_RATINGS.map((rating) => (
        <label key={rating} className={styles.cell}>
          <input
            type="radio"
            name={group}
            value={rating}
            checked={rating === value}
            aria-label={t(`faces.rating.${rating}`)}
            onChange={() => onRate?.(rating)}
          />
        </label>
      ))}
    </fieldset>
  );
}
