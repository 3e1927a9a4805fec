import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/core/fraud/evidence';
import type { FindingOutcome } from '@/core/scoring/score';
import { EvidenceCard } from '@/table/view/evidence/evidence-card';
import { EvidenceList } from '@/table/view/evidence/evidence-list';
import { showEvidence } from '@/table/view/evidence/show-evidence';
import type { Table } from '@/table/view/table';
import { useDeskPanel } from './desk/desk-panel';
import styles from './evidence-section.module.css';
import { useExerciseContext } from './exercise-context';

/** The sheet on which evidence shows that lies on no page. */
const SHEET_OF_TARGET = { face: 'faces', chip: 'chip' } as const;

interface EvidenceSectionProps {
  readonly table: Table;
  readonly evidence: readonly Evidence[];
  /** How marks met a piece; left out where nobody was asked to mark. */
  readonly metOf?: (piece: Evidence) => FindingOutcome | null;
}

/** All that there was to see, piece by piece: shown in its place and light, expected beside found, with the term. */
export function EvidenceSection({ table, evidence, metOf }: EvidenceSectionProps) {
  const { t } = useTranslation(['exercise', 'examination']);
  const { Term } = useExerciseContext();
  const desk = useDeskPanel();
  const first = evidence.findIndex((piece) => !metOf?.(piece));
  const [open, setOpen] = useState(Math.max(0, first));
  const { open: openSheet } = desk;
  const present = useCallback(
    (index: number) => {
      const piece = evidence[index];
      if (!piece) return;
      showEvidence(table, piece);
      openSheet(piece.target.kind === 'page' ? null : SHEET_OF_TARGET[piece.target.kind]);
    },
    [evidence, table, openSheet],
  );
  // What was not seen is shown at once, as after an examination; everything else when it is asked for.
  useEffect(() => present(Math.max(0, first)), [present, first]);
  if (evidence.length === 0) return <p className={styles.nothing}>{t('nothing')}</p>;
  return (
    <section className={styles.section} aria-label={t('evidence')}>
      <h3>{t('evidence')}</h3>
      <EvidenceList
        evidence={evidence}
        keeps={(piece, index) => index === open || (metOf !== undefined && metOf(piece) !== null)}
      >
        {(piece, index) => (
          <EvidenceCard
            table={table}
            piece={piece}
            Term={Term}
            label={t('examination:feedback.number', { now: index + 1, total: evidence.length })}
            {...(metOf && { met: metOf(piece) })}
            open={index === open}
            onShow={() => {
              setOpen(index);
              present(index);
            }}
          />
        )}
      </EvidenceList>
    </section>
  );
}
