import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '@/core/examination/answer';
import type { Evidence } from '@/core/fraud/evidence';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import type { FindingOutcome, ScoredFinding } from '@/core/scoring/score';
import type { Feedback } from '@/examiner/contract';
import { useFormat } from '@/i18n/use-format';
import { TermDoor } from '@/screens/term-door';
import { EvidenceCard } from '@/table/view/evidence/evidence-card';
import { EvidenceList } from '@/table/view/evidence/evidence-list';
import { showEvidence } from '@/table/view/evidence/show-evidence';
import type { Table } from '@/table/view/table';
import { useAnnounce } from '@/ui/announcer';
import styles from './feedback-section.module.css';
import { OutcomeMark } from './outcome-mark';
import { outcomeReason } from './outcome-words';

interface FeedbackSectionProps {
  readonly table: Table;
  readonly feedback: Feedback;
  readonly answer: Answer;
  readonly onFaces: () => void;
  readonly onChip: () => void;
  /** What comes right below the outcome, such as what others said. */
  readonly children?: ReactNode;
}

/** What it was: the outcome in words, the reason, every piece of evidence in its place and light, and the learner's own marks. */
export function FeedbackSection({ table, feedback, answer, onFaces, onChip, children }: FeedbackSectionProps) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  const announce = useAnnounce();
  const { score, evidence, fraudulent, category } = feedback;
  const [shown, setShown] = useState(0);
  const outcome = `${t(`feedback.outcome.${score.outcome}`)} ${t(`feedback.truth.${fraudulent ? 'fraudulent' : 'genuine'}`)}`;
  const why = t(`feedback.why.${outcomeReason(feedback, answer)}`);

  const present = useCallback(
    (index: number) => {
      const piece = evidence[index];
      if (!piece) return;
      showEvidence(table, piece);
      if (piece.target.kind === 'face') onFaces();
      if (piece.target.kind === 'chip') onChip();
    },
    [evidence, table, onFaces, onChip],
  );

  const show = (index: number) => {
    setShown(index);
    present(index);
  };

  useEffect(() => {
    present(0);
    return () => {
      table.outline(null);
      table.compare(null);
    };
  }, [present, table]);

  useEffect(() => announce(`${outcome} ${why}`), [announce, outcome, why]);

  return (
    <div className={styles.feedback}>
      <section className={styles.section}>
        <div className={styles.outcome}>
          <OutcomeMark outcome={score.outcome} />
          <div>
            <h2 className={styles.verdict} tabIndex={-1} data-feedback>
              {t(`feedback.outcome.${score.outcome}`)}
            </h2>
            <p>{t(`feedback.truth.${fraudulent ? 'fraudulent' : 'genuine'}`)}</p>
          </div>
        </div>
        <p className={styles.why}>{why}</p>
        {fraudulent && (
          <p className={styles.small}>{t('feedback.category', { category: t(`category.${category}.name`) })}</p>
        )}
        {feedback.interventions.length > 0 && (
          <p className={styles.small}>
            {t('feedback.interventions', {
              list: format.list(
                INTERVENTIONS.filter((name) => feedback.interventions.includes(name)).map((name) =>
                  t(`feedback.intervention.${name}`),
                ),
              ),
            })}
          </p>
        )}
      </section>
      {children}
      {evidence.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{t(fraudulent ? 'feedback.evidence' : 'feedback.oddities')}</h2>
          <div className={styles.pieces}>
            <EvidenceList
              evidence={evidence}
              keeps={(piece, index) => index === shown || metBy(score.findings, piece) !== null}
            >
              {(piece, index) => (
                <EvidenceCard
                  table={table}
                  piece={piece}
                  Term={TermDoor}
                  label={t('feedback.number', { now: index + 1, total: evidence.length })}
                  met={metBy(score.findings, piece)}
                  open={index === shown}
                  onShow={() => show(index)}
                />
              )}
            </EvidenceList>
          </div>
        </section>
      )}
      {answer.findings.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{t('feedback.marks')}</h2>
          <ol className={styles.marks}>
            {answer.findings.map((finding, index) => {
              const result = score.findings.find((scored) => scored.finding === finding.id)?.outcome ?? 'nothing-there';
              return (
                <li key={finding.id} className={styles.mark}>
                  <span className={styles.number} aria-hidden="true">
                    {format.number(index + 1)}
                  </span>
                  <span>
                    {t(`sign.${finding.sign}.name`)}
                    <small data-outcome={result}>{t(`feedback.mark.${result}`)}</small>
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </div>
  );
}

function metBy(findings: readonly ScoredFinding[], piece: Evidence): FindingOutcome | null {
  return findings.find(({ evidence }) => evidence === piece.id)?.outcome ?? null;
}
