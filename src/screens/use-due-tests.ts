import { useEffect, useState } from 'react';
import type { TestKind } from '@/core/learning/tests/test-kind';
import { useServices } from './services';

/** Gives the tests that a person is reminded of now; none until that is known, so that no screen waits for it. */
export function useDueTests(profileId: string): readonly TestKind[] {
  const { assessment } = useServices();
  const [due, setDue] = useState<{ readonly of: string; readonly tests: readonly TestKind[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const { tests } = await assessment();
      const found = await tests.dueFor(profileId);
      if (wanted && found.ok) setDue({ of: profileId, tests: found.value });
    };
    // A reminder that cannot be fetched comes the next time.
    read().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [assessment, profileId]);
  return due?.of === profileId ? due.tests : [];
}
