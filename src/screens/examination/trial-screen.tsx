import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '@/core/examination/answer';
import { emptyDraft } from '@/core/learning/session-record';
import type { PublicSpecimen } from '@/examiner/contract';
import { goTo, hrefTo, paths } from '@/screens/paths';
import { useServices } from '@/screens/services';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Examination, type Stage } from './examination';
import styles from './examination.module.css';
import { TopBar } from './top-bar';

const DRAFT = emptyDraft(0);

/** An own photographed specimen on the table, examined and scored like any other; nothing of it is counted. */
export function TrialScreen({ specimen: id }: { readonly specimen: string }) {
  const { t } = useTranslation(['examination', 'facts', 'glossary']);
  const { examiner, clock, newId } = useServices();
  const [opened, setOpened] = useState<PublicSpecimen | 'failed' | null>(null);
  const [stage, setStage] = useState<Stage>({ kind: 'examining' });
  const heading = {
    where: t('top.trial'),
    steps: null,
    leave: { label: t('top.leaveTrial'), href: hrefTo(paths.specimen(id)) },
  };

  useEffect(() => {
    let open = true;
    let handle: number | null = null;
    examiner.openPhotographed(id).then(
      (specimen) => {
        handle = specimen.handle;
        if (open) setOpened(specimen);
        else void examiner.close(specimen.handle);
      },
      () => open && setOpened('failed'),
    );
    return () => {
      open = false;
      if (handle !== null) void examiner.close(handle);
    };
  }, [examiner, id]);

  if (opened === null || opened === 'failed') {
    return (
      <div className={styles.screen} data-surface="desk">
        <TopBar heading={heading} onHelp={null} />
        {opened === 'failed' ? (
          <div className={styles.problem}>
            <Notice
              tone="problem"
              title={t('problem.trialFailed')}
              actions={<Button onClick={() => goTo(paths.specimen(id))}>{t('top.leaveTrial')}</Button>}
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

  async function submit(answer: Answer, { handle }: PublicSpecimen): Promise<void> {
    setStage({ kind: 'answering' });
    try {
      const feedback = await examiner.answer(handle, answer);
      setStage({
        kind: 'told',
        feedback,
        answer,
        others: null,
        nextLabel: t('top.leaveTrial'),
        onNext: () => goTo(paths.specimen(id)),
        footer: null,
      });
    } catch {
      setOpened('failed');
    }
  }

  return (
    <Examination
      key={opened.handle}
      examiner={examiner}
      clock={clock}
      newId={newId}
      specimen={opened}
      draft={DRAFT}
      stage={stage}
      heading={heading}
      onDraft={notKept}
      onSubmit={(answer) => void submit(answer, opened)}
      notice={null}
    />
  );
}

function notKept(): void {
  // A trial is not a session: nothing of it is stored.
}
