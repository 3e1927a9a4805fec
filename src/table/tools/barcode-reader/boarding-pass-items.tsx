import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nearestDate } from '@/core/barcode/day-of-year';
import type { BcbpField, BcbpReading } from '@/core/barcode/read-bcbp';
import type { PlainDate } from '@/core/kernel/plain-date';
import { useFormat } from '@/i18n/use-format';
import shared from '../reading.module.css';
import styles from './barcode-panel.module.css';

interface BoardingPassItemsProps {
  readonly reading: BcbpReading;
  /** The day of the examination, near which the day of the flight is looked for. */
  readonly now: PlainDate;
}

/** The text of a boarding pass with its items in words; an item pointed at is lit in the text. */
export function BoardingPassItems({ reading, now }: BoardingPassItemsProps) {
  const { t } = useTranslation('examination');
  const [lit, setLit] = useState<BcbpField | null>(null);
  return (
    <>
      <fieldset className={styles.raw} dir="ltr" lang="en" aria-label={t('barcode.content')}>
        <code>
          {reading.fields.map((field) => (
            <span key={field.start} className={field === lit ? shared.lit : undefined}>
              {field.text}
            </span>
          ))}
          {reading.rest}
        </code>
      </fieldset>
      <p className={shared.note}>{t('barcode.note')}</p>
      <dl className={styles.items}>
        {reading.fields.map((field) => (
          <div
            key={field.name}
            className={shared.row}
            onPointerEnter={() => setLit(field)}
            onPointerLeave={() => setLit(null)}
          >
            <dt>{t(`barcode.pass.${field.name}`)}</dt>
            <dd>
              <Value field={field} now={now} />
            </dd>
          </div>
        ))}
      </dl>
      {reading.problems.map((problem) => (
        <p key={JSON.stringify(problem)} className={styles.problem}>
          {t(`barcode.problem.${problem.code}`, { found: problem.found })}
        </p>
      ))}
    </>
  );
}

function Value({ field, now }: { readonly field: BcbpField; readonly now: PlainDate }) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  const code = <bdi className={styles.code}>{field.value || '–'}</bdi>;
  if (field.name !== 'dayOfYear') return code;
  const date = nearestDate(Number(field.value), now);
  return (
    <>
      {code} {date ? t('barcode.dayIs', { date: format.date(date) }) : t('barcode.noSuchDay')}
    </>
  );
}
