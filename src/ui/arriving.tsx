import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * Makes a component of one whose code is fetched when it is first shown; `waiting` keeps its place until it is there with
 * all that it waits for itself (texts, data). Unlike a part that suspends, which React shows no sooner than 300 ms after
 * the last thing that took its place, it stands as soon as it can. A failure goes to the error boundary around it; shown
 * again, it is fetched again.
 */
export function arriving<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for a module, as by React's lazy.
  return function Arriving(props: Props) {
    const [state, setState] = useState<Arrival<Props>>({ Part: arrived, failure: null });
    useEffect(() => {
      if (arrived) return undefined;
      let awaited = true;
      const show = (next: Arrival<Props>) => awaited && startTransition(() => setState(next));
      load().then(
        (Part) => {
          arrived = Part;
          show({ Part, failure: null });
        },
        (error: unknown) => show({ Part: null, failure: { error } }),
      );
      return () => {
        awaited = false;
      };
    }, []);
    if (state.failure) throw state.failure.error;
    return state.Part ? <state.Part {...props} /> : waiting;
  };
}

interface Arrival<Props extends object> {
  readonly Part: ComponentType<Props> | null;
  readonly failure: { readonly error: unknown } | null;
}
