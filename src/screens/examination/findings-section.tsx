import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Finding } from '@/core/examination/answer';
import { useFormat } from '@/i18n/use-format';
import type { ExaminationStore } from '@/state/examination-store';
import type { Action } from '@/table/view/action';
import type { Table } from '@/table/view/table';
import { useTable } from '@/table/view/use-table';
import { IconButton } from '@/ui/icon-button';
import { EditIcon } from '@/ui/icons/edit-icon';
import { TrashIcon } from '@/ui/icons/trash-icon';
import styles from './findings-section.module.css';

interface FindingsSectionProps {
  readonly table: Table;
  readonly examination: ExaminationStore;
  readonly mark: Action;
  readonly undo: Action;
  readonly redo: Action;
}

/** What the learner has found: a line for each mark, to be shown, changed or removed, and the way to the next one. */
export function FindingsSection({ table, examination, mark, undo, redo }: FindingsSectionProps) {
  const { t } = useTranslation('examination');
  const findings = useStore(examination.state, (state) => state.work.now.findings);
  const selected = useStore(examination.state, (state) => state.selected);
  const canUndo = useStore(examination.state, (state) => state.work.past.length > 0);
  const canRedo = useStore(examination.state, (state) => state.work.future.length > 0);
  const marking = useTable(table.store, (state) => state.marking !== null);
  return (
    <section className={styles.section} aria-label={t('findings.title')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('findings.title')}</h2>
        <div>
          {[undo, redo].map(({ id, icon: Icon, keys, perform }) => (
            <IconButton
              key={id}
              className={styles.small}
              icon={Icon && <Icon />}
              label={t(`action.${id}`)}
              {...(keys[0] && { shortcut: keys[0] })}
              disabled={id === 'undo' ? !canUndo : !canRedo}
              onClick={perform}
            />
          ))}
        </div>
      </div>
      {findings.length === 0 && <p className={styles.none}>{t('findings.none')}</p>}
      <ol className={styles.list}>
        {findings.map((finding, index) => (
          <FindingLine
            key={finding.id}
            finding={finding}
            number={index + 1}
            selected={finding.id === selected}
            onShow={() => {
              examination.select(finding.id);
              if (finding.target.kind === 'page') table.turnTo(finding.target.page);
            }}
            onEdit={() => examination.change(finding.id)}
            onRemove={() => examination.remove(finding.id)}
          />
        ))}
      </ol>
      <button type="button" className={styles.add} aria-pressed={marking} onClick={mark.perform}>
        {t(findings.length === 0 ? 'findings.mark' : 'findings.again')} <kbd>M</kbd>
      </button>
      {marking && <p className={styles.none}>{t('findings.marking')}</p>}
    </section>
  );
}

interface FindingLineProps {
  readonly finding: Finding;
  readonly number: number;
  readonly selected: boolean;
  readonly onShow: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function FindingLine({ finding, number, selected, onShow, onEdit, onRemove }: FindingLineProps) {
  const { t } = useTranslation('examination');
  const format = useFormat();
  const sign = t(`sign.${finding.sign}.name`);
  const seen = {
    light: finding.target.kind === 'page' ? t(`light.${finding.light}.name`) : t(`findings.${finding.target.kind}`),
    category: t(`category.${finding.category}.name`),
    times: format.number(finding.magnification),
  };
  return (
    <li className={styles.finding} data-selected={selected}>
      <span className={styles.number} aria-hidden="true">
        {format.number(number)}
      </span>
      <button type="button" className={styles.show} aria-label={t('findings.show', { number, sign })} onClick={onShow}>
        {sign}
        <small>{t(finding.magnification >= 3 ? 'findings.seenMagnified' : 'findings.seen', seen)}</small>
      </button>
      <IconButton
        className={styles.small}
        icon={<EditIcon />}
        label={t('findings.edit', { number, sign })}
        onClick={onEdit}
      />
      <IconButton
        className={styles.small}
        icon={<TrashIcon />}
        label={t('findings.remove', { number, sign })}
        onClick={onRemove}
      />
    </li>
  );
}
