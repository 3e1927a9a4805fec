import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/ui/announcer';
import { AuthoredExplanation } from '../authored/authored-explanation';
import { AuthoredPrompt } from '../authored/authored-prompt';
import { useLocalText } from '../authored/use-local-text';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { useBegin } from '../use-begin';
import styles from './order-steps.module.css';
import { RightOrder } from './right-order';
import { StepRow } from './step-row';
import { useDragOrder } from './use-drag-order';

/** Steps that are put in order: dragged by hand, or moved by their buttons and by Alt with an arrow key. */
export function OrderStepsExercise({ task, input, feedback, enter, begin }: ExerciseViewProps<'order-steps'>) {
  const { t } = useTranslation('task-order-steps');
  const say = useLocalText();
  const announce = useAnnounce();
  const { steps } = task.shown;
  const held = useRef<Element | null>(null);
  useBegin(begin);
  // A row that is put elsewhere loses the focus; whoever moves it on by key needs it back.
  useLayoutEffect(() => {
    if (input.moves > 0 && held.current instanceof HTMLElement) held.current.focus();
    held.current = null;
  }, [input.moves]);

  const { list, dragged, grab } = useDragOrder(move);

  function move(id: string, to: number): void {
    const last = input.order.length - 1;
    const place = Math.min(last, Math.max(0, to));
    const step = steps.find((one) => one.id === id);
    if (!step || input.order.indexOf(id) === place) return;
    held.current = list.current?.contains(document.activeElement) ? document.activeElement : null;
    enter((now) => ({ ...now, moves: now.moves + 1, order: withMoved(now.order, id, place) }));
    announce(t('moved', { step: say(step.text), place: place + 1, total: last + 1 }));
  }
  return (
    <ExerciseLayout stage={null}>
      {feedback && <ReasonLines lines={feedback.score.reasons.map((reason) => t(`reason.${reason}`))} />}
      <AuthoredPrompt {...task.shown} />
      {feedback ? (
        <RightOrder steps={feedback.key.steps} order={input.order} />
      ) : (
        <>
          <p className={styles.hint}>{t('hint')}</p>
          <ol ref={list} className={styles.list} aria-label={t('legend')}>
            {input.order.map((id, index) => {
              const step = steps.find((one) => one.id === id);
              return (
                step && (
                  <StepRow
                    key={id}
                    text={say(step.text)}
                    place={index}
                    total={input.order.length}
                    dragged={id === dragged}
                    onMove={(to) => move(id, to)}
                    onGrab={(event) => grab(id, event)}
                  />
                )
              );
            })}
          </ol>
        </>
      )}
      {feedback && <AuthoredExplanation {...feedback.key} />}
    </ExerciseLayout>
  );
}

function withMoved(order: readonly string[], id: string, to: number): readonly string[] {
  return order.filter((one) => one !== id).toSpliced(to, 0, id);
}
