import { useTranslation } from 'react-i18next';
import type { PublicPage } from '@/examiner/contract';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { usePageName } from './use-page-name';

/** What is printed on a page, line by line, for those who hear it read. */
export function PageText({ page }: { readonly page: PublicPage }) {
  const { t } = useTranslation('examination');
  const nameOf = usePageName();
  return (
    <VisuallyHidden>
      <fieldset aria-label={t('page.text', { page: nameOf(page) })}>
        {page.texts.map(({ text, box }) => (
          <p key={`${box.x} ${box.y} ${text}`} dir="auto">
            {text}
          </p>
        ))}
        {page.barcodes.map(({ symbology, box }) => (
          <p key={`${box.x} ${box.y}`}>{t('page.barcode', { symbology: t(`barcode.symbology.${symbology}`) })}</p>
        ))}
        {page.mrz?.map((line) => (
          <p key={line} dir="ltr">
            {line}
          </p>
        ))}
      </fieldset>
    </VisuallyHidden>
  );
}
