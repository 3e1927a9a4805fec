import { useTranslation } from 'react-i18next';
import type { LessonHead } from '@/core/learning/lesson';
import { FactsLine } from '@/ui/facts-line';

interface LessonFactsLineProps {
  readonly facts: Pick<LessonHead['facts'], 'minutes' | 'level' | 'curriculum' | 'categories'>;
}

/** How long a lesson takes, how deep it goes, and what of the Protocol it serves. */
export function LessonFactsLine({ facts }: LessonFactsLineProps) {
  const { t } = useTranslation('learn');
  const categories = facts.categories.map((category) => t(`category.${category}`)).join(t('between'));
  return (
    <FactsLine>
      <li>{t('minutes', { count: facts.minutes })}</li>
      <li>{t(`level.${facts.level}`)}</li>
      {categories !== '' && <li>{t('categories', { categories })}</li>}
      <li title={facts.curriculum.map((letter) => t(`curriculum.${letter}`)).join(' · ')}>
        {t('letters', { letters: facts.curriculum.map((letter) => t(`letter.${letter}`)).join(t('between')) })}
      </li>
    </FactsLine>
  );
}
