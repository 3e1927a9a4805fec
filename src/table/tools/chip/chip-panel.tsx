import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { compareLines } from '@/core/mrz/compare-lines';
import type { Examiner, PublicSpecimen } from '@/examiner/contract';
import { Panel } from '@/table/view/panel';
import { useAnnounce } from '@/ui/announcer';
import { Button } from '@/ui/button';
import { ChipChain } from './chip-chain';
import { ChipData } from './chip-data';
import styles from './chip-panel.module.css';
import { ChipPortraits } from './chip-portraits';
import { ChipResult } from './chip-result';
import { ChipZone } from './chip-zone';
import { useChipReading } from './use-chip-reading';

interface ChipPanelProps {
  readonly examiner: Examiner;
  readonly specimen: PublicSpecimen;
  readonly onClose: () => void;
  /** Names what the chip shows as a finding; null once the answer is given. */
  readonly onMark: (() => void) | null;
}

/**
 * What a reader says of the chip: the result first, in words and shape, then why, then its data beside those of the page.
 * It compares characters; faces it leaves to the examiner.
 */
export function ChipPanel({ examiner, specimen, onClose, onMark }: ChipPanelProps) {
  const { t } = useTranslation('examination');
  const announce = useAnnounce();
  const progress = useChipReading(examiner, specimen.handle);
  const reading = progress.kind === 'read' ? progress.chip.reading : null;
  const said = reading
    ? [t(`chip.state.${reading.state}.name`), ...reading.causes.map((cause) => t(`chip.cause.${cause}`))].join('. ')
    : null;
  useEffect(() => {
    if (said) announce(said);
  }, [announce, said]);
  const printed = specimen.pages.find(
    ({ documentIndex, mrz }) => mrz !== null && documentIndex === specimen.chip?.documentIndex,
  );
  const compared = compareLines(reading?.mrz ?? [], printed?.mrz ?? []);
  const differing = reading?.mrz ? compared.differing : 0;
  return (
    <Panel title={t('chip.title')} low={false} onClose={onClose}>
      {progress.kind === 'reading' && (
        <p className={styles.progress} role="status">
          {t('chip.reading')}
        </p>
      )}
      {progress.kind === 'broken' && <p>{t('chip.broken')}</p>}
      {progress.kind === 'read' && reading && (
        <div className={styles.sections}>
          <ChipResult reading={reading} differs={differing > 0} />
          <ChipChain reading={reading} />
          {reading.mrz && <ChipZone compared={compared} />}
          {reading.files.length > 0 && (
            <ChipPortraits picture={progress.chip.picture} printed={progress.chip.printed} />
          )}
          <ChipData reading={reading} />
          {onMark && (
            <div>
              <Button onClick={onMark}>{t('chip.mark')}</Button>
            </div>
          )}
        </div>
      )}
    </Panel>
  );
}
