import { useTranslation } from 'react-i18next';
import type { PublicSpecimen } from '@/examiner/contract';
import { PageText } from '@/table/view/page-text';
import { lightingOf, wholePage } from '@/table/view/teaching/shot';
import { StillPicture } from '@/table/view/teaching/still-picture';
import { usePageName } from '@/table/view/use-page-name';
import { useExerciseContext } from '../exercise-context';

/** The page with the holder's data, in white light, and its texts for those who hear them read. */
export function UncoveredPage({ specimen }: { readonly specimen: PublicSpecimen }) {
  const { t } = useTranslation('examination');
  const { examiner } = useExerciseContext();
  const nameOf = usePageName();
  const page = specimen.pages.find(({ texts }) => texts.some(({ field }) => field === 'surname')) ?? specimen.pages[0];
  if (!page) return null;
  const shot = { page, version: 'specimen', part: wholePage(page), lighting: lightingOf({ light: 'white' }) } as const;
  return (
    <div>
      <StillPicture
        examiner={examiner}
        specimen={specimen}
        shot={shot}
        label={t('page.label', { page: nameOf(page), light: t('light.white.name') })}
      />
      <PageText page={page} />
    </div>
  );
}
