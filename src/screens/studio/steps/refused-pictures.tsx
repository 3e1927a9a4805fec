import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { ImportProblem } from '@/state/specimen-editor';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { useEditor } from '../studio-context';
import styles from './steps.module.css';

/** Says of each file that was not taken why, and what can be done. */
export function RefusedPictures() {
  const { t } = useTranslation(['studio', 'common']);
  const refused = useEditor((state) => state.refused);
  const dismiss = useEditor((state) => state.dismissRefusals);
  const sentence = useSentence();
  if (refused.length === 0) return null;
  return (
    <Notice
      tone="problem"
      title={t('refused.title')}
      actions={<Button onClick={dismiss}>{t('refused.understood')}</Button>}
    >
      <ul className={styles.refused}>
        {refused.map(({ fileName, problem }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names of files may repeat
          <li key={index}>
            <bdi className={styles.fileName}>{fileName}</bdi> {sentence(problem)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function useSentence(): (problem: ImportProblem) => string {
  const { t } = useTranslation(['studio', 'common']);
  const format = useFormat();
  return (problem) => {
    switch (problem.code) {
      case 'picture.too-heavy':
        return t('refused.picture.too-heavy', { size: format.megabytes(problem.bytes) });
      case 'picture.too-large':
        return t('refused.picture.too-large', {
          width: format.number(problem.sizePx.width),
          height: format.number(problem.sizePx.height),
        });
      case 'picture.other-format':
        return t('refused.picture.other-format', { format: problem.format });
      case 'storage.full':
        return t('refused.storage.full');
      case 'picture.empty':
      case 'picture.not-a-picture':
      case 'picture.truncated':
      case 'picture.animated':
      case 'picture.no-size':
      case 'picture.undecodable':
      case 'picture.lights-taken':
        return t(`refused.${problem.code}`);
      default:
        return t('refused.storage.other');
    }
  };
}
