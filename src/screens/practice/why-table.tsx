import { useTranslation } from 'react-i18next';
import { needOf } from '@/core/learning/choose-skills';
import { expectedPoints } from '@/core/learning/rating';
import { useFormat } from '@/i18n/use-format';
import type { PracticePlan } from '@/state/practice-planner';
import { DataTable } from '@/ui/data-table';
import { Disclosure } from '@/ui/disclosure';
import styles from './why-table.module.css';

/** An item of middle subtlety, by which ratings are told in words that need no scale. */
const MIDDLE_ITEM = 0;

/** Every skill with what the choice was made by: nothing about it is hidden. */
export function WhyTable({ plan }: { readonly plan: PracticePlan }) {
  const { t } = useTranslation('practice');
  const { t: skills } = useTranslation('skills');
  const format = useFormat();
  const columns = ['skill', 'why', 'level', 'recall', 'lately', 'due'] as const;
  const states = plan.states.toSorted((a, b) => needOf(b) - needOf(a));
  return (
    <Disclosure summary={t('why.title')}>
      <p className={styles.about}>{t('why.about')}</p>
      <DataTable
        caption={t('why.title')}
        columns={columns.map((column) => t(`why.${column}`))}
        rows={states.map(({ skill, reason, ratings, recall, lately, missedLately, schedule }) => ({
          key: skill,
          cells: [
            skills(`skill.${skill}`),
            skills(`reason.${reason}`),
            schedule ? format.percent(expectedPoints(ratings.learner, MIDDLE_ITEM)) : t('why.unknown'),
            schedule ? format.percent(recall) : t('why.unknown'),
            t('why.missed', { missed: missedLately, of: lately }),
            schedule ? format.day(schedule.dueAt) : t('why.unknown'),
          ],
        }))}
      />
    </Disclosure>
  );
}
