import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import { useFormat } from '@/i18n/use-format';
import { paths } from '@/screens/paths';
import { TermLink } from '@/screens/term-link';
import { useLibrary } from '@/screens/use-library';
import type { CatalogueModel } from '@/state/catalogue';
import { stateName } from '@/state/library';
import { Fact } from './fact';
import styles from './model-screen.module.css';

interface ModelFactsProps {
  readonly model: CatalogueModel;
  readonly teaching: TeachingSpecimen;
}

/** What is known of a model: who issues it and when, its size, numbering and zone for machines. */
export function ModelFacts({ model, teaching }: ModelFactsProps) {
  const { t } = useTranslation('reference');
  const format = useFormat();
  const library = useLibrary();
  const [document] = teaching.documents;
  const [page] = model.pages;
  return (
    <aside className={styles.side} aria-labelledby="facts">
      <h2 id="facts">{t('model.facts')}</h2>
      <dl className={styles.facts}>
        <Fact name={t('fact.state')}>
          <Link href={paths.referenceState(model.state)}>{stateName(library, model.state)}</Link>
        </Fact>
        <Fact name={t('fact.years')}>{format.years(...model.years)}</Fact>
        {model.series && <Fact name={t('fact.series')}>{t(`series.${model.series}`)}</Fact>}
        {document && document.validityYears > 0 && (
          <Fact name={t('fact.validity')}>{t('fact.validityYears', { count: document.validityYears })}</Fact>
        )}
        {page && (
          <Fact name={t('fact.size')}>
            {t('fact.sizeMm', { width: format.number(page.widthMm, 1), height: format.number(page.heightMm, 1) })}
          </Fact>
        )}
        <Fact name={t('fact.pages')}>{format.number(model.pages.length)}</Fact>
        <Fact name={t('fact.numbering')}>
          <code dir="ltr">{model.numberPattern}</code> <small>{t('fact.numberingKey')}</small>
        </Fact>
        <Fact name={t('fact.mrz')}>
          {model.mrzFormat ? (
            <>
              {model.mrzFormat} · <TermLink term="mrz" />
            </>
          ) : (
            t('fact.none')
          )}
        </Fact>
      </dl>
    </aside>
  );
}
