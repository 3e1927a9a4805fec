import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicPage } from '@/examiner/contract';

type Named = Pick<PublicPage, 'kind' | 'documentKind'>;

/** Gives the name of a page: by its kind within a booklet or card, by its document where the page is all of it. */
export function usePageName(form: 'kind' | 'short' = 'kind'): (page: Named) => string {
  const { t } = useTranslation('examination');
  return useCallback(
    ({ kind, documentKind }: Named) => {
      switch (kind) {
        case 'certificate':
        case 'form':
        case 'letter':
        case 'statement':
        case 'pass':
          return t(`page.document.${documentKind}`);
        default:
          return form === 'kind' ? t(`page.kind.${kind}`) : t(`page.short.${kind}`);
      }
    },
    [t, form],
  );
}
