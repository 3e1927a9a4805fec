import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SealComparison } from '@/core/seal/compare-seal';
import { UNLIMITED_ENTRIES } from '@/core/seal/printed-values';
import type { SealStay } from '@/core/seal/seal-facts';
import { findSealFeature, type SealReading } from '@/core/seal/seal-reading';
import { useFormat } from '@/i18n/use-format';
import { CheckIcon } from '@/ui/icons/check-icon';
import { WarningIcon } from '@/ui/icons/warning-icon';
import shared from '../reading.module.css';
import styles from './barcode-panel.module.css';

interface ComparedFeatureProps {
  readonly comparison: SealComparison;
  readonly reading: SealReading;
}

/** One feature of a seal, whether the page says the same, and both texts with the characters lit in which they differ. */
export function ComparedFeature({ comparison, reading }: ComparedFeatureProps) {
  const { t } = useTranslation('examination');
  const { feature, line, seal, page, agrees } = comparison;
  return (
    <li className={styles.comparison}>
      <p className={styles.what}>
        {line === null ? t(`barcode.seal.feature.${feature}`) : t('barcode.seal.line', { line: line + 1 })}
        <Agreement agrees={agrees} />
      </p>
      <Said by={t('barcode.seal.sealSays')}>
        {line !== null || feature === 'passportNumber' ? (
          <Characters text={seal} other={page} />
        ) : (
          <Amount feature={feature} reading={reading} />
        )}
      </Said>
      {page !== null && agrees === false && (
        <Said by={t('barcode.seal.pageSays')}>
          <Characters text={line === null ? page : page.slice(0, seal.length)} other={line === null ? null : seal} />
        </Said>
      )}
    </li>
  );
}

function Agreement({ agrees }: { readonly agrees: boolean | null }) {
  const { t } = useTranslation('examination');
  if (agrees === null) return <span className={styles.unsaid}>{t('barcode.seal.notPrinted')}</span>;
  return (
    <span className={agrees ? shared.holds : shared.fails}>
      {agrees ? <CheckIcon /> : <WarningIcon />}
      {t(agrees ? 'barcode.seal.agrees' : 'barcode.seal.differs')}
    </span>
  );
}

function Said({ by, children }: { readonly by: string; readonly children: ReactNode }) {
  return (
    <p className={styles.said}>
      <span>{by}</span> {children}
    </p>
  );
}

/** Characters of which those that differ from the other text are lit. */
function Characters({ text, other }: { readonly text: string; readonly other: string | null }) {
  const cells = [...text].map((character, at) => ({ at, character }));
  return (
    <code className={styles.characters} dir="ltr">
      {cells.map(({ at, character }) => (
        <span key={at} className={other === null || other[at] === character ? undefined : styles.other}>
          {character}
        </span>
      ))}
    </code>
  );
}

function Amount({ feature, reading }: { readonly feature: SealComparison['feature']; readonly reading: SealReading }) {
  const { t } = useTranslation('examination');
  const count = findSealFeature(reading, 'entries')?.count;
  const stay = findSealFeature(reading, 'stay')?.stay;
  if (feature === 'stay') return stay ? <Stay stay={stay} /> : null;
  return count === UNLIMITED_ENTRIES ? t('barcode.seal.anyNumber') : t('barcode.seal.entries', { count: count ?? 0 });
}

/** Numbers that stand for words. Source: ICAO Doc 9303, 8th edition, part 7 section 9. */
const AT_THE_BORDER = 255;
const TRANSIT = 254;

function Stay({ stay: { days, months, years } }: { readonly stay: SealStay }) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  const all = (number: number) => days === number && months === number && years === number;
  if (all(0)) return t('barcode.seal.untilExpiry');
  if (all(AT_THE_BORDER)) return t('barcode.seal.atBorder');
  if (all(TRANSIT)) return t('barcode.seal.transit');
  return format.list([
    ...(days > 0 ? [t('barcode.seal.days', { count: days })] : []),
    ...(months > 0 ? [t('barcode.seal.months', { count: months })] : []),
    ...(years > 0 ? [t('barcode.seal.years', { count: years })] : []),
  ]);
}
