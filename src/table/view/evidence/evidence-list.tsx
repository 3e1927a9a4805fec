import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/core/fraud/evidence';
import { Button } from '@/ui/button';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** Whether a piece is shown even where an earlier one bears the same sign, such as one that was marked. */
  readonly keeps: (piece: Evidence, index: number) => boolean;
  readonly children: (piece: Evidence, index: number) => ReactNode;
}

/** From how many further places of the same signs on they are shown only when asked for. */
const FOLDED_FROM = 2;

/** Pieces of evidence, each sign once at first: a counterfeit bears the same sign in a dozen places. */
export function EvidenceList({ evidence, keeps, children }: EvidenceListProps) {
  const { t } = useTranslation('examination');
  const [all, setAll] = useState(false);
  const isFurther = (piece: Evidence, index: number) =>
    evidence.findIndex(({ sign }) => sign === piece.sign) < index && !keeps(piece, index);
  const further = evidence.filter(isFurther).length;
  const folded = !all && further >= FOLDED_FROM;
  return (
    <>
      {evidence.map((piece, index) =>
        folded && isFurther(piece, index) ? null : <Fragment key={piece.id}>{children(piece, index)}</Fragment>,
      )}
      {folded && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t('feedback.further', { count: further })}
        </Button>
      )}
    </>
  );
}
