import { useTranslation } from 'react-i18next';
import { LibraryPage } from '@/screens/library-page';
import { useLibrary } from '@/screens/use-library';
import { modelsWith } from '@/state/library';
import { FEATURE_GROUPS } from '@/table/view/teaching/feature';
import { FEATURE_FACTS, FEATURE_KINDS } from '@/table/view/teaching/feature-facts';
import { FeatureTile } from './feature-tile';
import styles from './features-screen.module.css';

/** All security features in their groups, each in the light that shows it. */
export function FeaturesScreen() {
  const { t } = useTranslation(['reference', 'glossary', 'examination']);
  const library = useLibrary();
  return (
    <LibraryPage title={t('features.title')} lead={t('features.lead')}>
      {FEATURE_GROUPS.map((group) => (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`features.group.${group}`)}</h2>
          <ul className={styles.list}>
            {FEATURE_KINDS.filter((kind) => FEATURE_FACTS[kind].group === group).map((kind) => {
              const [model] = modelsWith(library, kind);
              return model && <FeatureTile key={kind} kind={kind} model={model.code} />;
            })}
          </ul>
        </section>
      ))}
    </LibraryPage>
  );
}
