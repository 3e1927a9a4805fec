import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type ExaminationRecord, isExamination } from '@/core/learning/answer-record';
import type { Feedback, PublicSpecimen } from '@/examiner/contract';
import { goTo, hrefTo, paths } from '@/screens/paths';
import { useServices } from '@/screens/services';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Examination } from './examination';
import styles from './examination.module.css';
import { toldDraft } from './told-draft';
import { TopBar } from './top-bar';

interface LookedAt {
  readonly specimen: PublicSpecimen;
  readonly feedback: Feedback;
  readonly record: ExaminationRecord;
}

/** A specimen of a finished session once more, with the answer that was given and the feedback to it; `index` counts from 0. */
export function LookScreen({ session: id, index }: { readonly session: string; readonly index: number }) {
  const { t } = useTranslation('examination');
  const { session, examiner, clock, newId } = useServices();
  const state = useStore(session.state);
  const [looked, setLooked] = useState<LookedAt | 'failed' | null>(null);
  const finished = state.phase === 'finished' && state.session.id === id ? state : null;
  const answers = finished?.answers ?? null;
  const plan = finished?.session.plan;
  // The specimens of a test are not shown again: its form stays good for others.
  const record = answers?.filter(isExamination).find(({ plan, index: at }) => plan.purpose !== 'test' && at === index);
  const missing = state.phase === 'failed' || (answers !== null && !record);
  const total = record?.plan.items ?? 0;
  const heading = {
    where: t('top.look'),
    steps: record ? { now: index + 1, total } : null,
    leave: { label: t('feedback.summary'), href: hrefTo(paths.summary(id)) },
  };

  useEffect(() => {
    const now = session.state.getState();
    if (now.phase !== 'finished' || now.session.id !== id) void session.openSummary(id);
  }, [session, id]);

  useEffect(() => {
    if (!record || !plan) return;
    let open = true;
    let handle: number | null = null;
    const look = async () => {
      const item = await examiner.openItem(plan, record.index);
      if (item.kind === 'exercise') throw new RangeError('An exercise is no examination');
      const { specimen } = item;
      handle = specimen.handle;
      const feedback = await examiner.answer(specimen.handle, record.answer);
      if (open) setLooked({ specimen, feedback, record });
      else await examiner.close(specimen.handle);
    };
    look().catch(() => open && setLooked('failed'));
    return () => {
      open = false;
      if (handle !== null) void examiner.close(handle);
    };
  }, [examiner, record, plan]);

  if (looked === null || looked === 'failed') {
    return (
      <div className={styles.screen} data-surface="desk">
        <TopBar heading={heading} onHelp={null} />
        {looked === 'failed' || missing ? (
          <div className={styles.problem}>
            <Notice
              tone="problem"
              title={t('problem.lookFailed')}
              actions={<Button onClick={() => goTo(paths.summary(id))}>{t('feedback.summary')}</Button>}
            />
          </div>
        ) : (
          <p className={styles.waiting} role="status">
            {t('top.opening')}
          </p>
        )}
      </div>
    );
  }
  return (
    <Examination
      key={looked.specimen.handle}
      examiner={examiner}
      clock={clock}
      newId={newId}
      specimen={looked.specimen}
      draft={toldDraft(index, looked.record.answer)}
      stage={{
        kind: 'told',
        feedback: looked.feedback,
        answer: looked.record.answer,
        nextLabel: t('feedback.summary'),
        onNext: () => goTo(paths.summary(id)),
        footer: null,
      }}
      heading={heading}
      onDraft={nothingToKeep}
      onSubmit={nothingToKeep}
      notice={null}
    />
  );
}

function nothingToKeep(): void {
  // The answer was given long ago.
}
