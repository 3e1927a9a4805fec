import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '@/i18n/use-format';
import { paths } from '@/screens/paths';
import { TeachingShot } from '@/screens/teaching-shot';
import { useLibrary } from '@/screens/use-library';
import { genuineOf } from '@/screens/use-teaching';
import type { CatalogueModel } from '@/state/catalogue';
import { stateName } from '@/state/library';
import { lightingOf, wholePage } from '@/table/view/teaching/shot';
import styles from './model-card.module.css';
import { useModelName } from './model-name';

/** A model to choose: its first page, what it is, and from when to when it was issued. */
export function ModelCard({ model }: { readonly model: CatalogueModel }) {
  const { t } = useTranslation('reference');
  const format = useFormat();
  const library = useLibrary();
  const nameOf = useModelName(library);
  const first = model.pages[0];
  const aspect = first ? first.widthMm / first.heightMm : 1.42;
  return (
    <li className={styles.card}>
      <div className={styles.picture} data-tall={aspect < 1}>
        <TeachingShot
          recipe={genuineOf(model.code)}
          choose={({ specimen }) => {
            const [page] = specimen.pages;
            return page
              ? { page, version: 'specimen', part: wholePage(page), lighting: lightingOf({ light: 'white' }) }
              : null;
          }}
          label={t('model.picture', { model: nameOf(model) })}
          aspect={aspect}
        />
      </div>
      <div className={styles.words}>
        <Link href={paths.model(model.code)} className={styles.link}>
          {t(`documentKind.${model.kind}`)}
        </Link>
        <span className={styles.muted}>
          {stateName(library, model.state)} · {format.years(...model.years)}
        </span>
        <code className={styles.code}>{model.code}</code>
      </div>
    </li>
  );
}
