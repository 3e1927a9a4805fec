import { useTranslation } from 'react-i18next';
import type { ComparedCharacter, ComparedLines } from '@/core/mrz/compare-lines';
import { classNames } from '@/ui/class-names';
import zone from '../zone.module.css';
import styles from './chip-panel.module.css';

/** The machine readable zone on the chip over the printed one; places that differ are marked in both, and counted. */
export function ChipZone({ compared: { lines, differing } }: { readonly compared: ComparedLines }) {
  const { t } = useTranslation('examination');
  return (
    <section>
      <h3 className={styles.heading}>{t('chip.zone')}</h3>
      <p className={styles.count} data-differs={differing > 0}>
        {differing === 0 ? t('chip.zoneAgrees') : t('chip.zoneDiffers', { count: differing })}
      </p>
      <div className={styles.zone}>
        <Zone label={t('chip.onChip')} lines={lines.map(({ first }) => first)} />
        <Zone label={t('chip.onPage')} lines={lines.map(({ second }) => second)} />
      </div>
    </section>
  );
}

interface ZoneProps {
  readonly label: string;
  readonly lines: readonly (readonly ComparedCharacter[])[];
}

function Zone({ label, lines }: ZoneProps) {
  return (
    <figure>
      <figcaption className={styles.note}>{label}</figcaption>
      <div className={classNames(zone.lines, styles.lines)} dir="ltr" lang="en">
        {lines.map((line) => (
          <code key={line.map(({ character }) => character).join('')} className={zone.line}>
            {line.map(({ at, character, differs }) =>
              differs ? (
                <mark key={at} className={styles.differing}>
                  {character}
                </mark>
              ) : (
                <span key={at}>{character}</span>
              ),
            )}
          </code>
        ))}
      </div>
    </figure>
  );
}
