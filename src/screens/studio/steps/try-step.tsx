import { useTranslation } from 'react-i18next';
import { saveFile } from '@/screens/save-file';
import { annotationsOf, problemsOf } from '@/state/studio-draft';
import { Button, ButtonLink } from '@/ui/button';
import { FileButton } from '@/ui/file-button';
import { DownloadIcon } from '@/ui/icons/download-icon';
import { Notice } from '@/ui/notice';
import { STEP_OF_PROBLEM, type Step } from '../step';
import { useEditor } from '../studio-context';
import { AnnotationReport } from './annotation-report';
import { StepLayout } from './step-layout';
import styles from './steps.module.css';

/** Last step: what is still to do, the examination as a learner sees it, and the regions as a file. */
export function TryStep({
  examineHref,
  onStep,
}: {
  readonly examineHref: string;
  readonly onStep: (step: Step) => void;
}) {
  const { t } = useTranslation(['studio', 'common']);
  const draft = useEditor((state) => state.draft);
  const saved = useEditor((state) => state.saving.kind === 'saved');
  const problems = problemsOf(draft);
  const numberOf = (id: string) => draft.regions.findIndex((region) => region.id === id) + 1;
  return (
    <StepLayout title={t('step.try')} lead={t('try.lead')}>
      {problems.length > 0 ? (
        <Notice tone="info" title={t('try.todo')}>
          <ul className={styles.todo}>
            {problems.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew from the draft
              <li key={index}>
                <button type="button" className={styles.todoItem} onClick={() => onStep(STEP_OF_PROBLEM[problem.code])}>
                  {t(`problem.${problem.code}`, {
                    number: 'evidence' in problem ? numberOf(problem.evidence) : 0,
                    category: 'category' in problem ? t(`common:category.${problem.category}.name`) : '',
                    light: 'light' in problem ? t(`common:instrument.${problem.light}`) : '',
                  })}
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice tone="good" title={t('try.ready')}>
          <p>{t('try.readyLead')}</p>
        </Notice>
      )}
      {problems.length === 0 && saved && (
        <p>
          <ButtonLink variant="primary" href={examineHref}>
            {t('try.examine')}
          </ButtonLink>
        </p>
      )}
      <AnnotationFile />
    </StepLayout>
  );
}

function AnnotationFile() {
  const { t } = useTranslation('studio');
  const draft = useEditor((state) => state.draft);
  const importAnnotations = useEditor((state) => state.importAnnotations);
  return (
    <div className={styles.stack}>
      <h3>{t('file.title')}</h3>
      <p className={styles.hint}>{t('file.lead')}</p>
      <div className={styles.row}>
        <Button
          icon={<DownloadIcon />}
          disabled={draft.regions.length === 0}
          onClick={() =>
            saveFile(
              JSON.stringify(annotationsOf(draft), null, 2),
              `${fileNameOf(draft.specimen.title)}.jsonld`,
              'application/ld+json',
            )
          }
        >
          {t('file.export')}
        </Button>
        <FileButton
          label={t('file.import')}
          accept=".json,.jsonld,application/ld+json,application/json"
          disabled={draft.specimen.photographs.length === 0}
          onFiles={async ([file]) => importAnnotations(await file.text())}
        />
      </div>
      <AnnotationReport />
    </div>
  );
}

function fileNameOf(title: string): string {
  return (
    title
      .trim()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'annotations'
  );
}
