import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Examiner, PublicSpecimen } from '@/examiner/contract';
import type { ExaminationStore } from '@/state/examination-store';
import type { ActionTable } from '@/table/desk/use-actions';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { Button } from '@/ui/button';
import { CounterSection } from './counter-section';
import { DecideSection } from './decide-section';
import type { Stage } from './examination';
import { FeedbackSection } from './feedback-section';
import { FindingsSection } from './findings-section';
import { NamingSection } from './naming-section';
import { SheetGrip } from './sheet-grip';
import styles from './side-panel.module.css';

interface SidePanelProps {
  readonly examiner: Examiner;
  readonly specimen: PublicSpecimen;
  readonly table: Table;
  readonly examination: ExaminationStore;
  readonly actions: ActionTable;
  readonly stage: Stage;
  /** On a phone the sheet gives way to what is done on the desk. */
  readonly away: boolean;
  readonly notice: ReactNode;
  readonly decideRef: Ref<HTMLDivElement>;
  readonly onDecide: () => void;
  readonly onFaces: () => void;
  readonly onChip: () => void;
}

/** The panel beside the table, or the sheet below it on a phone: the case, what was found, the decision, then the feedback. */
export function SidePanel(props: SidePanelProps) {
  const { examiner, specimen, table, examination, actions, stage, away, notice, decideRef } = props;
  const { onDecide, onFaces, onChip } = props;
  const { t } = useTranslation('examination');
  const panel = useRef<HTMLElement>(null);
  const naming = useStore(examination.state, (state) => state.naming);
  const count = useStore(examination.state, (state) => state.work.now.findings.length);
  const told = stage.kind === 'told';
  const marking = useTable(table.store, (state) => state.marking !== null);
  // The sheet of a phone rises by itself for the feedback; a hand can lower it again. It gives way while a place is marked, and to what opens on the desk.
  const [moved, setMoved] = useState<{
    readonly told: boolean;
    readonly away: boolean;
    readonly raised: boolean;
  } | null>(null);
  const raised = !marking && (moved?.told === told && moved.away === away ? moved.raised : told && !away);
  const setRaised = (next: boolean) => setMoved({ told, away, raised: next });

  useEffect(() => {
    if (told) panel.current?.querySelector<HTMLElement>('[data-feedback]')?.focus({ preventScroll: true });
  }, [told]);

  // A lowered sheet still says how it went: the two faces may lie over all that it holds.
  const toggle = !naming && (
    <SheetGrip raised={raised} onRaised={setRaised}>
      {told ? t('feedback.title') : t('sheet.summary', { count })}
      {stage.kind === 'told' && !raised && (
        // The outcome has been announced; the name of the grip stays the same.
        <span className={styles.lowered} aria-hidden="true">
          {t(`feedback.outcome.${stage.feedback.score.outcome}`)}
        </span>
      )}
    </SheetGrip>
  );

  if (stage.kind === 'told') {
    return (
      <aside ref={panel} className={styles.panel} data-raised={raised} aria-label={t('feedback.title')}>
        {toggle}
        <div className={styles.scroll}>
          <FeedbackSection
            table={table}
            feedback={stage.feedback}
            answer={stage.answer}
            onFaces={onFaces}
            onChip={onChip}
          >
            {stage.others}
          </FeedbackSection>
        </div>
        <div className={styles.foot}>
          {stage.footer}
          <Button variant="primary" wide className={styles.primary} onClick={stage.onNext}>
            {stage.nextLabel}
          </Button>
        </div>
      </aside>
    );
  }
  if (naming && stage.kind === 'examining') {
    return (
      <aside className={styles.panel} data-raised="true" aria-label={t('naming.title')}>
        <NamingSection
          key={naming.kind === 'change' ? naming.finding.id : 'new'}
          examination={examination}
          naming={naming}
          onDone={() => setRaised(false)}
        />
      </aside>
    );
  }
  return (
    <aside className={styles.panel} data-raised={raised} data-away={away} aria-label={t('findings.title')}>
      {toggle}
      <div className={styles.scroll}>
        {notice}
        <CounterSection examiner={examiner} specimen={specimen} onFaces={onFaces} />
        {actions.mark && (
          <FindingsSection
            table={table}
            examination={examination}
            mark={actions.mark}
            undo={actions.undo}
            redo={actions.redo}
          />
        )}
      </div>
      <DecideSection
        ref={decideRef}
        examination={examination}
        working={stage.kind === 'answering'}
        onDecide={onDecide}
      />
    </aside>
  );
}
