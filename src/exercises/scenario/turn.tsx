import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthoredNode, Grade } from '@/core/tasks/authored/authored-task';
import type { ScenarioReply, Situation } from '@/core/tasks/scenario/scenario-task';
import { CheckIcon } from '@/ui/icons/check-icon';
import { CloseIcon } from '@/ui/icons/close-icon';
import { UnknownIcon } from '@/ui/icons/unknown-icon';
import { useLocalText } from '../authored/use-local-text';
import styles from './turn.module.css';

interface TurnProps {
  readonly situation: Situation;
  readonly chosen: string | null;
  /** What came of the choice; null before. */
  readonly reply: ScenarioReply | null;
  /** All situations once they are told; null before. */
  readonly nodes: readonly AuthoredNode[] | null;
  /** Null once the choice was made. */
  readonly onChoose: ((id: string) => void) | null;
}

const ICONS: Readonly<Record<Grade, () => React.JSX.Element>> = {
  good: CheckIcon,
  acceptable: UnknownIcon,
  poor: CloseIcon,
};

/** One turn of a story: what is the case, what can be done or was, and what came of it. */
export function Turn({ situation, chosen, reply, nodes, onChoose }: TurnProps) {
  const { t } = useTranslation('task-scenario');
  const say = useLocalText();
  const turn = useRef<HTMLElement>(null);
  const told = nodes
    ?.flatMap(({ choices }) => choices)
    .find(({ id, text }) => id === chosen && isIn(situation, id, text.en));
  const taken = situation.choices.find(({ id }) => id === chosen);
  const isOpen = chosen === null && situation.choices.length > 0;
  useEffect(() => {
    // A new turn is read next; the first stands there from the beginning.
    if (isOpen && turn.current?.previousElementSibling?.matches('section'))
      turn.current.focus({ preventScroll: false });
  }, [isOpen]);
  return (
    <section ref={turn} className={styles.turn} tabIndex={-1} aria-label={t(isOpen ? 'now' : 'before')}>
      <p className={styles.situation}>{say(situation.text)}</p>
      {isOpen && (
        <ul className={styles.choices}>
          {situation.choices.map(({ id, text }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.choice}
                disabled={onChoose === null}
                onClick={() => onChoose?.(id)}
              >
                {say(text)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {taken && (
        <p className={styles.taken}>
          <span>{t('youChose')}</span> <strong>{say(taken.text)}</strong>
        </p>
      )}
      {reply && <p className={styles.consequence}>{say(reply.consequence)}</p>}
      {told && <Told grade={told.grade} protection={told.protection} why={say(told.why)} />}
    </section>
  );
}

function Told({
  grade,
  protection,
  why,
}: {
  readonly grade: Grade;
  readonly protection: boolean;
  readonly why: string;
}) {
  const { t } = useTranslation('task-scenario');
  const Icon = ICONS[grade];
  return (
    <p className={styles.told} data-grade={grade}>
      <span className={styles.grade}>
        <Icon />
        {t(protection ? 'grade.protection' : `grade.${grade}`)}
      </span>{' '}
      {why}
    </p>
  );
}

/** Two situations may name a choice alike; its text tells them apart. */
function isIn({ choices }: Situation, id: string, text: string): boolean {
  return choices.some((choice) => choice.id === id && choice.text.en === text);
}
