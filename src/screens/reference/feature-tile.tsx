import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '@/screens/paths';
import { TeachingShot } from '@/screens/teaching-shot';
import { genuineOf } from '@/screens/use-teaching';
import type { FeatureKind } from '@/table/view/teaching/feature';
import { FEATURE_FACTS } from '@/table/view/teaching/feature-facts';
import { fieldIn, findFeature, lightingOf } from '@/table/view/teaching/shot';
import styles from './features-screen.module.css';

interface FeatureTileProps {
  readonly kind: FeatureKind;
  /** The model that shows it. */
  readonly model: string;
}

/** A feature to choose: its picture under the right light, its name, and what it is. */
export function FeatureTile({ kind, model }: FeatureTileProps) {
  const { t } = useTranslation(['reference', 'glossary', 'examination']);
  const { term, views, fieldMm } = FEATURE_FACTS[kind];
  const [view] = views;
  const name = t(`glossary:${term}.term`);
  return (
    <li className={styles.tile}>
      <TeachingShot
        recipe={genuineOf(model)}
        choose={(teaching) => {
          const found = findFeature(teaching, kind);
          if (!found) return null;
          const part = fieldIn(found.box, found.page, fieldMm);
          return { page: found.page, version: 'specimen', part, lighting: lightingOf(view) };
        }}
        label={t('pair.label', { what: name, under: t(`examination:light.${view.light}.under`) })}
      />
      <span className={styles.words}>
        <Link href={paths.feature(kind)}>{name}</Link>
        <small>{t(`feature.${kind}.what`)}</small>
      </span>
    </li>
  );
}
