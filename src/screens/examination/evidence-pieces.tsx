import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/core/fraud/evidence';
import type { FindingOutcome, ScoredFinding } from '@/core/scoring/score';
import { TermDoor } from '@/screens/term-door';
import { EvidenceCard } from '@/table/view/evidence/evidence-card';
import { EvidenceList } from '@/table/view/evidence/evidence-list';
import type { Table } from '@/table/view/table';
import styles from './feedback-section.module.css';
import { PanelSection } from './panel-section';

interface EvidencePiecesProps {
  readonly table: Table;
  readonly title: string;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly ScoredFinding[];
  /** Whether it is said of a piece that it was not marked; what is harmless need not be. */
  readonly asksForMarks: boolean;
  /** The id of the piece that lies open. */
  readonly shown: string | undefined;
  readonly onShow: (piece: Evidence) => void;
}

/** Pieces of evidence under a title, each in its place and light; nothing where there are none. */
export function EvidencePieces(props: EvidencePiecesProps) {
  const { table, title, evidence, findings, asksForMarks, shown, onShow } = props;
  const { t } = useTranslation('examination');
  if (evidence.length === 0) return null;
  const metBy = ({ id }: Evidence): FindingOutcome | null =>
    findings.find((finding) => finding.evidence === id)?.outcome ?? null;
  return (
    <PanelSection title={title}>
      <div className={styles.pieces}>
        <EvidenceList evidence={evidence} keeps={(piece) => piece.id === shown || metBy(piece) !== null}>
          {(piece, index) => {
            const met = metBy(piece);
            return (
              <EvidenceCard
                table={table}
                piece={piece}
                Term={TermDoor}
                label={t('feedback.number', { now: index + 1, total: evidence.length })}
                {...((asksForMarks || met !== null) && { met })}
                open={piece.id === shown}
                onShow={() => onShow(piece)}
              />
            );
          }}
        </EvidenceList>
      </div>
    </PanelSection>
  );
}
