import { useTranslation } from 'react-i18next';
import type { TeachingRecipe } from '@/examiner/teaching-contract';
import { fraudShots, type WantedSign } from '@/table/view/teaching/fraud-shots';
import { StillPicture } from '@/table/view/teaching/still-picture';
import styles from './fraud-pair.module.css';
import { useServices } from './services';
import { useTeaching } from './use-teaching';

interface FraudPairProps {
  /** What to look at; where the first shows nothing of what is wanted, the next is looked at. */
  readonly recipes: readonly TeachingRecipe[];
  readonly wanted: WantedSign;
}

/** The untouched and the changed document beside each other, at the place and in the light that tells. */
export function FraudPair({ recipes: [recipe, ...others], wanted }: FraudPairProps) {
  const { t } = useTranslation(['reference', 'examination', 'glossary']);
  const { examiner } = useServices();
  const teaching = useTeaching(recipe ?? null);
  if (!recipe) return null;
  const shots = teaching && teaching !== 'failed' ? fraudShots(teaching, wanted) : null;
  if (teaching === 'failed' || (teaching && !shots)) return <FraudPair recipes={others} wanted={wanted} />;
  if (!teaching || !shots) return <div className={styles.place} />;
  const { evidence, untouched, changed, isNamed } = shots;
  const { light, tiltXDeg, tiltYDeg } = untouched.lighting;
  const lit = t(`examination:light.${light}.under`);
  const under = tiltXDeg || tiltYDeg ? t('view.tilted', { light: lit }) : lit;
  // What use or making has done leaves a document genuine; it is shown beside one that is as new.
  const before = t(evidence.category === 'none' ? 'pair.new' : 'pair.genuine');
  const sign = isNamed ? t(`examination:sign.${evidence.sign}.name`) : t('glossary:counterfeit.term');
  return (
    <div className={styles.pair}>
      <figure className={styles.figure}>
        <StillPicture
          examiner={examiner}
          specimen={teaching.specimen}
          shot={untouched}
          label={t('pair.label', { what: before, under })}
        />
        <figcaption className={styles.caption}>{before}</figcaption>
      </figure>
      <figure className={styles.figure}>
        <StillPicture
          examiner={examiner}
          specimen={teaching.specimen}
          shot={changed}
          label={t('pair.label', { what: sign, under })}
        />
        <figcaption className={styles.caption}>{t('pair.label', { what: sign, under })}</figcaption>
      </figure>
    </div>
  );
}
