import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

interface DragOrder {
  /** The list whose children are the steps, in order. */
  readonly list: RefObject<HTMLOListElement | null>;
  /** The step that is being dragged, or null. */
  readonly dragged: string | null;
  readonly grab: (id: string, event: ReactPointerEvent) => void;
}

/** Moves steps after a pointer: wherever it is, the dragged step takes the place it is over. */
export function useDragOrder(move: (id: string, to: number) => void): DragOrder {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
  });

  useEffect(() => {
    if (dragged === null) return;
    const follow = (event: PointerEvent) => {
      const rows = [...(list.current?.children ?? [])];
      const over = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom);
      latest.current(dragged, over < 0 ? rows.length - 1 : over);
    };
    const drop = () => setDragged(null);
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', drop);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', drop);
    };
  }, [dragged]);

  return {
    list,
    dragged,
    grab(id, event) {
      event.preventDefault();
      setDragged(id);
    },
  };
}
