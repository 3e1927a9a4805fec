import { useEffect, useState } from 'react';
import type { TaskRequest } from '@/core/tasks/task-record';
import type { OpenTask, TaskDoor } from '@/examiner/tasks/task-contract';

/** Opens a task for as long as the component lives; null while it is made. Give each request a component of its own. */
export function useOpenTask(examiner: TaskDoor, request: TaskRequest): OpenTask | 'failed' | null {
  const [task, setTask] = useState<OpenTask | 'failed' | null>(null);
  const wanted = JSON.stringify(request);
  useEffect(() => {
    let open = true;
    const opening = examiner.openTask(JSON.parse(wanted));
    opening.then(
      (opened) => open && setTask(opened),
      () => open && setTask('failed'),
    );
    return () => {
      open = false;
      opening.then(({ handle }) => examiner.closeTask(handle)).catch(() => undefined);
    };
  }, [examiner, wanted]);
  return task;
}
