import { useTranslation } from 'react-i18next';
import type { CatalogueModel } from '@/state/catalogue';
import { type Library, stateName } from '@/state/library';

/** Gives what names a model in words: its kind and its State. */
export function useModelName(library: Library): (model: CatalogueModel) => string {
  const { t } = useTranslation('reference');
  return (model) => t('model.name', { kind: t(`documentKind.${model.kind}`), state: stateName(library, model.state) });
}
