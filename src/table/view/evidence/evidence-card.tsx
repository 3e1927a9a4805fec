import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/core/fraud/evidence';
import type { FindingOutcome } from '@/core/scoring/score';
import type { TermId } from '@/i18n/glossary-terms';
import { useFact } from '@/i18n/use-fact';
import { useFormat } from '@/i18n/use-format';
import { stillPreferred } from '@/table/view/still-preferred';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { Button } from '@/ui/button';
import styles from './evidence-card.module.css';
import { termOf } from './term-of-feature';

interface EvidenceCardProps {
  readonly table: Table;
  readonly piece: Evidence;
  readonly label: string;
  /** How a finding met it, null where none did, left out where nobody was asked to mark. */
  readonly met?: FindingOutcome | null;
  /** Shows a term of the glossary in the way of the screen around. */
  readonly Term: ComponentType<{ readonly term: TermId }>;
  readonly open: boolean;
  readonly onShow: () => void;
}

/** One piece of evidence: what was expected and found, the untouched document in turn with it, the term, and what to look at next time. */
export function EvidenceCard({ table, piece, label, met, Term, open, onShow }: EvidenceCardProps) {
  const { t } = useTranslation(['examination', 'glossary']);
  const fact = useFact();
  const format = useFormat();
  const term = termOf(piece);
  const light = piece.lights[0] ?? 'white';
  const magnified = piece.minMagnification > 1;
  const where = {
    under: t(`light.${light}.under`),
    times: format.number(piece.minMagnification),
  };
  return (
    <article className={styles.card} data-open={open}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={onShow}>
        <span className={styles.name}>{t(`sign.${piece.sign}.name`)}</span>
        <small>
          {label}
          {met !== undefined && <> · {t(metKey(met))}</>}
        </small>
      </button>
      {open && (
        <div className={styles.body}>
          <dl className={styles.facts}>
            <dt>{t('feedback.expectedLabel')}</dt>
            <dd>{fact(piece.expected)}</dd>
            <dt>{t('feedback.foundLabel')}</dt>
            <dd>{fact(piece.found)}</dd>
          </dl>
          {piece.target.kind === 'page' && <TwinControls table={table} />}
          <p className={styles.term}>
            <strong>
              <Term term={term} />.
            </strong>{' '}
            {t(`glossary:${term}.definition`)}
          </p>
          <p className={styles.next}>
            {piece.target.kind === 'page' && (magnified || light !== 'white') && (
              <>{t(magnified ? 'feedback.nextMagnified' : 'feedback.next', where)} </>
            )}
            {t(`advice.${piece.sign}`)}
          </p>
        </div>
      )}
    </article>
  );
}

function metKey(met: FindingOutcome | null) {
  if (met === 'right' || met === 'explains-oddity') return 'feedback.found';
  if (met === 'right-place-other-sign') return 'feedback.foundOtherSign';
  if (met === 'right-sign-other-category') return 'feedback.foundOtherCategory';
  return 'feedback.missedHere';
}

/** Lets the untouched document blink in place at 2 Hz; by hand for those who want nothing to move. */
function TwinControls({ table }: { readonly table: Table }) {
  const { t } = useTranslation('examination');
  const comparison = useTable(table.store, (state) => state.comparison);
  const photographed = useTable(table.store, (state) => state.specimen.source.kind === 'photographs');
  if (photographed) return null;
  const running = comparison?.version === 'twin' && comparison.running;
  const shown = comparison?.version === 'twin' && comparison.shown;
  const twin = { version: 'twin', mode: 'blinking', share: 1 } as const;
  return (
    <div className={styles.twin}>
      {!stillPreferred() && (
        <Button onClick={() => table.compare(running ? null : { ...twin, running: true, shown: true })}>
          {t(running ? 'feedback.twinStop' : 'feedback.twinStart')}
        </Button>
      )}
      <Button
        aria-pressed={shown === true && !running}
        onClick={() => table.compare({ ...twin, running: false, shown: !shown })}
      >
        {t('feedback.twinSwap')}
      </Button>
    </div>
  );
}
