import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/screens/page';
import { hrefTo, paths } from '@/screens/paths';
import { ProblemNotice } from '@/screens/problem-notice';
import { problemsOf } from '@/state/studio-draft';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { IconButton } from '@/ui/icon-button';
import { CheckIcon } from '@/ui/icons/check-icon';
import { RedoIcon } from '@/ui/icons/redo-icon';
import { UndoIcon } from '@/ui/icons/undo-icon';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './specimen-editor-view.module.css';
import { isStepDone, STEPS, type Step } from './step';
import { AlignStep } from './steps/align-step';
import { PicturesStep } from './steps/pictures-step';
import { RegionsStep } from './steps/regions-step';
import { SizeStep } from './steps/size-step';
import { TruthStep } from './steps/truth-step';
import { TryStep } from './steps/try-step';
import { useEditor } from './studio-context';

/** The editor: what is done and saved above, the steps, and the step in work. */
export function SpecimenEditorView() {
  const { t } = useTranslation(['studio', 'common']);
  const draft = useEditor((state) => state.draft);
  const [step, setStep] = useState<Step>(() => firstOpenStep(problemsOf(draft)));
  const title = draft.specimen.title || t('untitled');
  useUndoKeys();
  return (
    <Page title={title} ownHeading>
      <header className={styles.head}>
        <div className={styles.names}>
          <a href={hrefTo(paths.studio())}>{t('backToList')}</a>
          <h1 tabIndex={-1} className={styles.title}>
            <bdi>{title}</bdi>
          </h1>
        </div>
        <SavingState />
      </header>
      <StepNavigation step={step} onStep={setStep} />
      {stepView(step, hrefTo(paths.trial(draft.specimen.id)), setStep)}
      <StepFoot step={step} onStep={setStep} />
    </Page>
  );
}

function stepView(step: Step, examineHref: string, onStep: (step: Step) => void): ReactNode {
  const views = {
    pictures: () => <PicturesStep />,
    align: () => <AlignStep />,
    size: () => <SizeStep />,
    regions: () => <RegionsStep />,
    truth: () => <TruthStep />,
    try: () => <TryStep examineHref={examineHref} onStep={onStep} />,
  } satisfies Record<Step, () => ReactNode>;
  return views[step]();
}

function SavingState() {
  const { t } = useTranslation(['studio', 'common']);
  const saving = useEditor((state) => state.saving);
  const retry = useEditor((state) => state.retrySaving);
  const undo = useEditor((state) => state.undo);
  const redo = useEditor((state) => state.redo);
  const canUndo = useEditor((state) => state.past.length > 0);
  const canRedo = useEditor((state) => state.future.length > 0);
  return (
    <>
      <div className={styles.saving}>
        <span role="status" className={styles.savingText}>
          {t(`saving.${saving.kind}`)}
        </span>
        <IconButton icon={<UndoIcon />} label={t('undo')} shortcut="Control+Z" disabled={!canUndo} onClick={undo} />
        <IconButton
          icon={<RedoIcon />}
          label={t('redo')}
          shortcut="Control+Shift+Z"
          disabled={!canRedo}
          onClick={redo}
        />
      </div>
      {saving.kind === 'failed' && (
        <div className={styles.failed}>
          <ProblemNotice
            problem={saving.problem}
            actions={<Button onClick={() => void retry()}>{t('common:action.retry')}</Button>}
          />
        </div>
      )}
    </>
  );
}

function StepNavigation({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const { t } = useTranslation('studio');
  const draft = useEditor((state) => state.draft);
  const problems = problemsOf(draft);
  return (
    <nav className={styles.navigation} aria-label={t('steps')}>
      <ol className={styles.steps}>
        {STEPS.map((one, index) => {
          const done = isStepDone(one, problems);
          return (
            <li key={one}>
              <button
                type="button"
                className={classNames(styles.step, done && styles.done)}
                aria-current={one === step ? 'step' : undefined}
                onClick={() => onStep(one)}
              >
                <span className={styles.mark} aria-hidden="true">
                  {done ? <CheckIcon /> : index + 1}
                </span>
                {t(`step.${one}`)}
                {done && <VisuallyHidden>{t('stepDone')}</VisuallyHidden>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function StepFoot({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const { t } = useTranslation('studio');
  const index = STEPS.indexOf(step);
  const before = STEPS[index - 1];
  const after = STEPS[index + 1];
  return (
    <div className={styles.foot}>
      {before && <Button onClick={() => onStep(before)}>{t('back', { step: t(`step.${before}`) })}</Button>}
      {after && (
        <Button variant="primary" className={styles.next} onClick={() => onStep(after)}>
          {t('onward', { step: t(`step.${after}`) })}
        </Button>
      )}
    </div>
  );
}

function firstOpenStep(problems: ReturnType<typeof problemsOf>): Step {
  return STEPS.find((step) => !isStepDone(step, problems)) ?? 'pictures';
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) undo and redo, except where a text field has its own undo. */
function useUndoKeys(): void {
  const undo = useEditor((state) => state.undo);
  const redo = useEditor((state) => state.redo);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || isTextField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'number');
}
