import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useFormat } from '@/i18n/use-format';
import { LibraryPage } from '@/screens/library-page';
import { LiveView } from '@/screens/live-view';
import { paths } from '@/screens/paths';
import { useLibrary } from '@/screens/use-library';
import { genuineOf, useTeaching } from '@/screens/use-teaching';
import type { CatalogueModel } from '@/state/catalogue';
import { SelectField } from '@/ui/select-field';
import { Skeleton } from '@/ui/skeleton';
import { ModelFacts } from './model-facts';
import { ModelFeatures } from './model-features';
import { useModelName } from './model-name';
import styles from './model-screen.module.css';
import { NotInLibrary } from './not-in-library';

/** One model: its pages under any light, what is known of it, and every feature it bears. */
export function ModelScreen({ model: code }: { readonly model: string }) {
  const { models } = useLibrary();
  const model = models.find((candidate) => candidate.code === code);
  return model ? <Model key={code} model={model} /> : <NotInLibrary />;
}

function Model({ model }: { readonly model: CatalogueModel }) {
  const { t } = useTranslation(['reference', 'glossary', 'examination']);
  const format = useFormat();
  const library = useLibrary();
  const name = useModelName(library)(model);
  const teaching = useTeaching(genuineOf(model.code));
  const shown = teaching === 'failed' ? null : teaching;
  const [first] = shown?.specimen.pages ?? [];
  return (
    <LibraryPage title={name} lead={t('model.lead', { code: model.code, years: format.years(...model.years) })}>
      {shown && first ? (
        <LiveView specimen={shown.specimen} page={first} part={null} first={{ light: 'white' }} />
      ) : (
        <Skeleton height="24rem" />
      )}
      {teaching === 'failed' && <p role="alert">{t('picture.failed')}</p>}
      <div className={styles.acts}>
        <Link href={paths.card(model.code)} className={styles.act}>
          {t('model.card')}
        </Link>
        <Link href={paths.referenceDesk(model.code)} className={styles.act}>
          {t('model.desk')}
        </Link>
        <Compare model={model} />
      </div>
      {shown && (
        <div className={styles.columns}>
          <ModelFeatures teaching={shown} />
          <ModelFacts model={model} teaching={shown} />
        </div>
      )}
    </LibraryPage>
  );
}

/** Chooses the model that is laid beside this one. */
function Compare({ model }: { readonly model: CatalogueModel }) {
  const { t } = useTranslation('reference');
  const library = useLibrary();
  const nameOf = useModelName(library);
  const [, navigate] = useLocation();
  return (
    <div className={styles.compare}>
      <SelectField
        label={t('model.compare')}
        value=""
        onChange={(other) => other !== '' && navigate(paths.comparison(model.code, other))}
      >
        <option value="">{t('model.choose')}</option>
        {library.models
          .filter(({ code }) => code !== model.code)
          .map((other) => (
            <option key={other.code} value={other.code}>
              {`${nameOf(other)} (${other.code})`}
            </option>
          ))}
      </SelectField>
    </div>
  );
}
