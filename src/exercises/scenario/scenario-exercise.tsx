import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readScenarioReply } from '@/core/tasks/scenario/read-scenario-reply';
import type { ScenarioReply } from '@/core/tasks/scenario/scenario-task';
import { AuthoredExplanation } from '../authored/authored-explanation';
import { AuthoredPrompt } from '../authored/authored-prompt';
import { useExerciseContext } from '../exercise-context';
import { ExerciseLayout } from '../exercise-layout';
import type { ExerciseViewProps } from '../exercise-view';
import { ReasonLines } from '../reason-lines';
import { useBegin } from '../use-begin';
import { Turn } from './turn';

/** A story in turns: a situation, what was chosen, what came of it; what was done cannot be undone. */
export function ScenarioExercise({ task, input, feedback, enter, begin }: ExerciseViewProps<'scenario'>) {
  const { t } = useTranslation('task-scenario');
  useBegin(begin);
  const replies = useReplies(task.handle, input.path);
  const last = replies.at(-1);
  const hasEnded = replies.length === input.path.length && last?.next.choices.length === 0;
  const situations = [task.shown.first, ...replies.map(({ next }) => next)];

  useEffect(() => {
    if (hasEnded) enter((now) => (now.ended ? now : { ...now, ended: true }));
  }, [hasEnded, enter]);

  return (
    <ExerciseLayout stage={null}>
      {feedback && <ReasonLines lines={feedback.score.reasons.map((reason) => t(`reason.${reason}`))} />}
      <AuthoredPrompt {...task.shown} />
      {situations.map((situation, index) => (
        <Turn
          // biome-ignore lint/suspicious/noArrayIndexKey: turns follow each other and never change places
          key={index}
          situation={situation}
          chosen={input.path[index] ?? null}
          reply={replies[index] ?? null}
          nodes={feedback?.key.nodes ?? null}
          onChoose={
            feedback || input.path.length > index
              ? null
              : (id) => enter((now) => (now.path.length > index ? now : { ...now, path: [...now.path, id] }))
          }
        />
      ))}
      {feedback && <AuthoredExplanation {...feedback.key} />}
    </ExerciseLayout>
  );
}

/** Asks what came of every choice of a path, one after the other. */
function useReplies(handle: number, path: readonly string[]): readonly ScenarioReply[] {
  const { examiner } = useExerciseContext();
  const [replies, setReplies] = useState<readonly ScenarioReply[]>([]);
  useEffect(() => {
    const next = replies.length;
    if (path.length <= next) return;
    let open = true;
    const question = { path: path.slice(0, next + 1) };
    examiner.askTask(handle, question).then(
      (raw) => {
        const reply = readScenarioReply(raw);
        if (open && reply) setReplies((now) => (now.length === next ? [...now, reply] : now));
      },
      () => undefined,
    );
    return () => {
      open = false;
    };
  }, [examiner, handle, path, replies]);
  return replies;
}
