import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subtlety } from '@/core/fraud/evidence';
import { useFormat } from '@/i18n/use-format';
import { FraudPair } from '@/screens/fraud-pair';
import { LibraryPage } from '@/screens/library-page';
import { LiveView } from '@/screens/live-view';
import { TermLink } from '@/screens/term-link';
import { useLibrary } from '@/screens/use-library';
import { genuineOf, useTeaching } from '@/screens/use-teaching';
import type { CatalogueModel } from '@/state/catalogue';
import { modelsWith } from '@/state/library';
import type { FeatureKind } from '@/table/view/teaching/feature';
import { FEATURE_FACTS, isFeatureKind } from '@/table/view/teaching/feature-facts';
import { FRAUD_OF_FEATURE } from '@/table/view/teaching/fraud-shots';
import { fieldIn, findFeature } from '@/table/view/teaching/shot';
import { SelectField } from '@/ui/select-field';
import { Skeleton } from '@/ui/skeleton';
import styles from './features-screen.module.css';
import { useModelName } from './model-name';
import { NotInLibrary } from './not-in-library';

/** One feature: live on a model that bears it, what it is, how to check it, and how it goes wrong. */
export function FeatureScreen({ feature }: { readonly feature: string }) {
  return isFeatureKind(feature) ? <Feature key={feature} kind={feature} /> : <NotInLibrary />;
}

function Feature({ kind }: { readonly kind: FeatureKind }) {
  const { t } = useTranslation(['reference', 'glossary', 'examination']);
  const library = useLibrary();
  const models = modelsWith(library, kind);
  const [chosen, setChosen] = useState(models[0]?.code ?? null);
  const facts = FEATURE_FACTS[kind];
  return (
    <LibraryPage title={t(`glossary:${facts.term}.term`)} lead={t(`feature.${kind}.what`)}>
      <div className={styles.feature}>
        <div className={styles.main}>
          {chosen && <Live kind={kind} model={chosen} />}
          <div className={styles.texts}>
            <section>
              <h2>{t('features.how')}</h2>
              <p>{t(`feature.${kind}.how`)}</p>
            </section>
            <section>
              <h2>{t('features.genuine')}</h2>
              <p>{t(`feature.${kind}.genuine`)}</p>
            </section>
            <section className={styles.pair}>
              <div>
                <h2>{t('features.wrong')}</h2>
                <p>{t(`feature.${kind}.wrong`)}</p>
              </div>
              <WrongPair kind={kind} models={models} />
            </section>
          </div>
        </div>
        <FeatureSide kind={kind} models={models} chosen={chosen} onChoose={setChosen} />
      </div>
    </LibraryPage>
  );
}

function Live({ kind, model }: { readonly kind: FeatureKind; readonly model: string }) {
  const { t } = useTranslation('reference');
  const teaching = useTeaching(genuineOf(model));
  const { fieldMm, views } = FEATURE_FACTS[kind];
  if (teaching === 'failed') return <p role="alert">{t('picture.failed')}</p>;
  const found = teaching && findFeature(teaching, kind);
  if (teaching && !found) return <p role="status">{t('features.absent')}</p>;
  if (!teaching || !found) return <Skeleton height="22rem" />;
  return (
    <LiveView
      key={model}
      specimen={teaching.specimen}
      page={found.page}
      part={fieldIn(found.box, found.page, fieldMm)}
      first={views[0]}
    />
  );
}

/** How many models are tried for a picture of what goes wrong. */
const MOST_SUBJECTS = 20;
/** Pictures of the library show what is plain to see. */
const PLAIN: Subtlety = 1;

function WrongPair({ kind, models }: { readonly kind: FeatureKind; readonly models: readonly CatalogueModel[] }) {
  const name = FRAUD_OF_FEATURE[kind];
  if (!name) return null;
  const recipes = models
    .slice(0, MOST_SUBJECTS)
    .map(({ code }) => ({ ...genuineOf(code), interventions: [{ name, subtlety: PLAIN }] }));
  return <FraudPair recipes={recipes} wanted={{ feature: kind }} />;
}

interface FeatureSideProps {
  readonly kind: FeatureKind;
  readonly models: readonly CatalogueModel[];
  readonly chosen: string | null;
  readonly onChoose: (model: string) => void;
}

/** Where and with what it is checked, the models that bear it, and the terms around it. */
function FeatureSide({ kind, models, chosen, onChoose }: FeatureSideProps) {
  const { t } = useTranslation(['reference', 'examination']);
  const format = useFormat();
  const nameOf = useModelName(useLibrary());
  const { lights, magnification, term, wrong } = FEATURE_FACTS[kind];
  return (
    <aside className={styles.side}>
      <section>
        <h2>{t('features.lights')}</h2>
        <ul className={styles.lights}>
          {lights.map((light) => (
            <li key={light}>{t(`examination:light.${light}.name`)}</li>
          ))}
          <li>
            {magnification === 1
              ? t('features.bareEye')
              : t('features.magnified', {
                  times: t('examination:loupe.times', { times: format.number(magnification) }),
                })}
          </li>
        </ul>
      </section>
      {models.length > 0 && (
        <SelectField label={t('features.shownOn')} value={chosen ?? ''} onChange={onChoose}>
          {models.map((model) => (
            <option key={model.code} value={model.code}>
              {`${nameOf(model)} (${model.code})`}
            </option>
          ))}
        </SelectField>
      )}
      <section>
        <h2>{t('features.terms')}</h2>
        <ul className={styles.links}>
          {[term, ...wrong].map((one) => (
            <li key={one}>
              <TermLink term={one} />
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
