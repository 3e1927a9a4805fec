import { useTranslation } from 'react-i18next';
import type { FileProblem, TransferProblem } from '@/state/ports';
import { Notice } from '@/ui/notice';
import styles from './data-screen.module.css';

interface TransferProblemNoticeProps {
  readonly during: 'export' | 'import';
  readonly problem: TransferProblem;
  /** The file that was not taken. */
  readonly file?: string;
}

/** Says why a file was not made or not taken, and what to do. */
export function TransferProblemNotice({ during, problem, file }: TransferProblemNoticeProps) {
  const { t } = useTranslation('data');
  const { t: common } = useTranslation();
  if (!isFileProblem(problem)) {
    return (
      <Notice tone="problem" title={t(`failed.${during}`)}>
        <p>{common(`problem.${problem.code}.title`)}.</p>
        <p>{common(`problem.${problem.code}.body`)}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="problem" title={t(`failed.${during}`)}>
      {file !== undefined && <bdi className={styles.file}>{file}</bdi>}
      <p>{t(`problem.${problem.code}`)}</p>
      {problem.part && <code>{problem.part}</code>}
    </Notice>
  );
}

function isFileProblem(problem: TransferProblem): problem is FileProblem {
  return problem.code.startsWith('transfer.');
}
