import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '@/core/examination/answer';
import type { Evidence } from '@/core/fraud/evidence';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import type { Feedback } from '@/examiner/contract';
import { useFormat } from '@/i18n/use-format';
import { showEvidence } from '@/table/view/evidence/show-evidence';
import type { Table } from '@/table/view/table';
import { useAnnounce } from '@/ui/announcer';
import { EvidencePieces } from './evidence-pieces';
import styles from './feedback-section.module.css';
import { OutcomeMark } from './outcome-mark';
import { outcomeReason } from './outcome-words';
import { PanelSection } from './panel-section';

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
  const telling = evidence.filter(tells);
  const first = telling[0] ?? evidence[0];
  const [shown, setShown] = useState(first?.id);
  const outcome = `${t(`feedback.outcome.${score.outcome}`)} ${t(`feedback.truth.${fraudulent ? 'fraudulent' : 'genuine'}`)}`;
  const why = t(`feedback.why.${outcomeReason(feedback, answer)}`);

  const present = useCallback(
    (piece: Evidence) => {
      showEvidence(table, piece);
      if (piece.target.kind === 'face') onFaces();
      if (piece.target.kind === 'chip') onChip();
    },
    [table, onFaces, onChip],
  );
  const show = (piece: Evidence) => {
    setShown(piece.id);
    present(piece);
  };
  const pieces = { table, findings: score.findings, shown, onShow: show };

  useEffect(() => {
    if (first) present(first);
    return () => {
      table.outline(null);
      table.compare(null);
    };
  }, [present, table, first]);

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
      <EvidencePieces {...pieces} title={t('feedback.evidence')} evidence={telling} asksForMarks />
      <EvidencePieces
        {...pieces}
        title={t('feedback.oddities')}
        evidence={evidence.filter((piece) => !tells(piece))}
        asksForMarks={!fraudulent}
      />
      {answer.findings.length > 0 && (
        <PanelSection title={t('feedback.marks')}>
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
        </PanelSection>
      )}
    </div>
  );
}

/** Tells what shows a fraud from what looks odd and is harmless, such as wear on an altered page. */
function tells({ category }: Evidence): boolean {
  return category !== 'none';
}
