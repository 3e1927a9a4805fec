import { useTranslation } from 'react-i18next';
import type { PlainDate } from '@/core/kernel/plain-date';
import type { PublicChip } from '@/examiner/contract';
import { useFormat } from '@/i18n/use-format';
import styles from './chip-panel.module.css';

/** What else the chip says, as it is written there, and the files that were read. */
export function ChipData({ reading }: { readonly reading: PublicChip['reading'] }) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  const { person, document, files } = reading;
  if (files.length === 0) return null;
  const day = (text: string | null | undefined) => {
    const date = readDigits(text ?? '');
    return date ? format.date(date) : (text ?? null);
  };
  const facts = [
    ['fullName', person?.fullName ?? null],
    ['birth', day(person?.birth)],
    ['birthPlace', person?.birthPlace ?? null],
    ['personalNumber', person?.personalNumber ?? null],
    ['authority', document?.authority ?? null],
    ['issued', day(document?.issued)],
  ] as const;
  return (
    <section>
      <h3 className={styles.heading}>{t('chip.data')}</h3>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name} className={styles.fact}>
                <dt>{t(`chip.fact.${name}`)}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      <p className={styles.note}>
        {t('chip.files', {
          list: format.list(files.map(({ name, bytes }) => t('chip.file', { name, bytes: format.number(bytes) }))),
        })}
      </p>
    </section>
  );
}

function readDigits(text: string): PlainDate | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return day === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}
