import { useTranslation } from 'react-i18next';
import type { FactMark } from '@/core/tasks/dossier/dossier-task';
import type { PublicSpecimen } from '@/examiner/contract';
import { usePageName } from '@/table/view/use-page-name';
import { TickList } from '../tick-list';
import styles from './dossier.module.css';
import { idOf, type ReadFact } from './facts-of';

interface FactListProps {
  readonly specimen: PublicSpecimen;
  readonly facts: readonly ReadFact[];
  readonly marks: readonly FactMark[];
  /** The page that lies on the table. */
  readonly current: string;
  readonly onTurn: (page: string) => void;
  readonly onToggle: (fact: ReadFact) => void;
  readonly onPoint: (fact: ReadFact) => void;
}

/** The facts of the papers as text, one paper open at a time: the one that lies on the table. */
export function FactList({ specimen, facts, marks, current, onTurn, onToggle, onPoint }: FactListProps) {
  const { t } = useTranslation('task-dossier');
  const nameOf = usePageName();
  return (
    <div className={styles.papers}>
      {specimen.pages.map((page) => {
        const own = facts.filter((fact) => fact.page === page.id);
        if (own.length === 0) return null;
        const ticked = own.filter((fact) => marks.some((mark) => idOf(mark) === idOf(fact))).map(idOf);
        const byId = (id: string) => own.find((fact) => idOf(fact) === id);
        return (
          <section key={page.id} className={styles.paper}>
            <button
              type="button"
              className={styles.head}
              aria-expanded={page.id === current}
              onClick={() => onTurn(page.id)}
            >
              <span>{nameOf(page)}</span>
              <small>{t('marked', { count: ticked.length })}</small>
            </button>
            {page.id === current && (
              <TickList
                legend={nameOf(page)}
                ticks={own.map((fact) => ({ value: idOf(fact), name: fact.text, about: fact.label }))}
                ticked={ticked}
                onToggle={(id) => {
                  const fact = byId(id);
                  if (fact) onToggle(fact);
                }}
                onPoint={(id) => {
                  const fact = byId(id);
                  if (fact) onPoint(fact);
                }}
                right={null}
                rightLabel=""
              />
            )}
          </section>
        );
      })}
    </div>
  );
}
