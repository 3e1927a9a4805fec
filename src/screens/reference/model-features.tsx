import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import { paths } from '@/screens/paths';
import { useServices } from '@/screens/services';
import type { FeatureKind } from '@/table/view/teaching/feature';
import { FEATURE_FACTS, FEATURE_KINDS } from '@/table/view/teaching/feature-facts';
import { fieldIn, findFeature, lightingOf } from '@/table/view/teaching/shot';
import { StillPicture } from '@/table/view/teaching/still-picture';
import styles from './model-screen.module.css';

/** Every feature of a model, each in the light that shows it, with the one line that checks it. */
export function ModelFeatures({ teaching }: { readonly teaching: TeachingSpecimen }) {
  const { t } = useTranslation('reference');
  const kinds = FEATURE_KINDS.filter((kind) => teaching.elements.some((element) => element.kind === kind));
  return (
    <section className={styles.features} aria-labelledby="features">
      <h2 id="features">{t('model.features')}</h2>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <Feature key={kind} kind={kind} teaching={teaching} />
        ))}
      </ul>
    </section>
  );
}

function Feature({ kind, teaching }: { readonly kind: FeatureKind; readonly teaching: TeachingSpecimen }) {
  const { t } = useTranslation(['reference', 'glossary', 'examination']);
  const { examiner } = useServices();
  const { term, views, fieldMm } = FEATURE_FACTS[kind];
  const [view] = views;
  const found = findFeature(teaching, kind);
  const name = t(`glossary:${term}.term`);
  return (
    <li className={styles.feature}>
      {found && (
        <StillPicture
          examiner={examiner}
          specimen={teaching.specimen}
          shot={{
            page: found.page,
            version: 'specimen',
            part: fieldIn(found.box, found.page, fieldMm),
            lighting: lightingOf(view),
          }}
          label={t('pair.label', { what: name, under: t(`examination:light.${view.light}.under`) })}
        />
      )}
      <span className={styles.words}>
        <Link href={paths.feature(kind)}>{name}</Link>
        <small>{t(`feature.${kind}.quick`)}</small>
      </span>
    </li>
  );
}
