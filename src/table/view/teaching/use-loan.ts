import { useEffect, useState } from 'react';
import type { Loan } from '@/state/specimen-shelf';

/** What has come of a loan: nothing yet, the thing, or that it could not be had. */
export type Borrowed<T> = T | 'failed' | null;

/**
 * Borrows something from the shelf for as long as the component lives. `key` names what is borrowed: equal keys must mean
 * equal loans; null borrows nothing.
 */
export function useLoan<T>(key: string | null, take: () => Loan<T>): Borrowed<T> {
  const [borrowed, setBorrowed] = useState<{ readonly key: string; readonly value: T | 'failed' } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the loan depends on.
  useEffect(() => {
    if (key === null) return;
    let open = true;
    const loan = take();
    loan.value.then(
      (value) => open && setBorrowed({ key, value }),
      () => open && setBorrowed({ key, value: 'failed' }),
    );
    return () => {
      open = false;
      loan.giveBack();
    };
  }, [key]);

  return borrowed !== null && borrowed.key === key ? borrowed.value : null;
}
