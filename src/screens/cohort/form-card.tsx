import { useTranslation } from 'react-i18next';
import { readForm } from '@/core/learning/tests/form';
import type { FormStatistics } from '@/core/learning/tests/form-statistics';
import { ENOUGH_FOR_DISCRIMINATION, ENOUGH_PERSONS } from '@/core/scoring/item-analysis';
import { useFormat } from '@/i18n/use-format';
import { saveFile } from '@/screens/save-file';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { DownloadIcon } from '@/ui/icons/download-icon';
import styles from './cohort-screen.module.css';
import { GroupMeasures } from './group-measures';
import { ItemTable } from './item-table';
import { useItemsCsv } from './use-items-csv';

/** What a group made of a form: rates, reliability, and every item; nothing of a group of fewer than five. */
export function FormCard({ form }: { readonly form: FormStatistics }) {
  const { t } = useTranslation('cohort');
  const { t: common } = useTranslation();
  const { t: exercise } = useTranslation('exercise');
  const format = useFormat();
  const csvOf = useItemsCsv();
  const { persons, group } = form;
  const letter = readForm(form.form)?.letter ?? 'A';
  const title = t('form.title', { form: form.form, kind: t(`form.kind.${letter}`) });
  const lead = t('form.lead', { people: format.number(persons), content: form.contentVersion });
  if (!group) {
    return (
      <Card title={title} lead={lead}>
        <p className={styles.note}>{t('form.tooFew', { needed: ENOUGH_PERSONS })}</p>
      </Card>
    );
  }
  const items = group.items.map((item) => ({ ...item, what: common(`category.${item.category}.name`) }));
  return (
    <Card title={title} lead={lead}>
      <GroupMeasures group={group} />
      <ItemTable
        title={t('items.fraudulent')}
        items={items.filter(({ category }) => category !== 'none')}
        reliability={group.reliability.fraudulent}
      />
      <ItemTable
        title={t('items.genuine')}
        items={items.filter(({ category }) => category === 'none')}
        reliability={group.reliability.genuine}
      />
      {group.exercises.length > 0 && (
        <>
          <ItemTable
            title={t('items.exercises')}
            items={group.exercises.map((item) => ({ ...item, what: exercise(`kind.${item.task}.name`) }))}
            reliability={group.reliability.exercises}
          />
          <p className={styles.note}>{t('items.exercisesAbout')}</p>
        </>
      )}
      <p className={styles.note}>{t('items.about', { needed: ENOUGH_FOR_DISCRIMINATION })}</p>
      <div className={styles.acts}>
        <Button
          icon={<DownloadIcon />}
          onClick={() => saveFile(csvOf(form), `loupe-form-${form.form}.csv`, 'text/csv;charset=utf-8')}
        >
          {t('csv')}
        </Button>
      </div>
    </Card>
  );
}
