import { useTranslation } from 'react-i18next';
import type { PublicPage } from '@/examiner/contract';
import { VisuallyHidden } from '@/ui/visually-hidden';

/** What is printed on a page, line by line, for those who hear it read. */
export function PageText({ page }: { readonly page: PublicPage }) {
  const { t } = useTranslation('examination');
  return (
    <VisuallyHidden>
      <span role="group" aria-label={t('page.text', { page: t(`page.kind.${page.kind}`) })}>
        {page.texts.map(({ text, box }) => (
          <span key={`${box.x} ${box.y} ${text}`} role="paragraph" dir="auto">
            {text}
          </span>
        ))}
        {page.mrz?.map((line) => (
          <span key={line} role="paragraph" dir="ltr">
            {line}
          </span>
        ))}
      </span>
    </VisuallyHidden>
  );
}
