import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useServices } from '@/screens/services';
import { Card } from '@/ui/card';
import { FileButton } from '@/ui/file-button';
import styles from './data-screen.module.css';
import { ImportReportView } from './import-report-view';
import { TransferProblemNotice } from './transfer-problem-notice';

/** Takes in a file, merging it with what is here, and reports what it did. */
export function ImportCard() {
  const { t } = useTranslation('data');
  const { transfer } = useServices();
  const state = useStore(transfer.state);
  return (
    <Card title={t('import.title')} lead={t('import.lead')}>
      <div className={styles.stack}>
        <FileButton
          label={t('import.choose')}
          disabled={state.phase === 'importing' || state.phase === 'exporting'}
          onFiles={([file]) => void transfer.importFile(file)}
        />
        {state.phase === 'importing' && (
          <progress className={styles.bar} value={state.share} aria-label={t('import.working')} />
        )}
        {state.phase === 'failed' && state.during === 'import' && (
          <TransferProblemNotice during="import" problem={state.problem} file={state.file} />
        )}
        {state.phase === 'imported' && <ImportReportView report={state.report} />}
      </div>
    </Card>
  );
}
