import { useEffect, useState } from 'react';
import type { Result } from '@/core/kernel/result';
import { useAssessment } from '@/screens/use-assessment';
import type { StorageProblem } from '@/state/ports';
import type { TestResult } from '@/state/tests-store';

type Read = Result<TestResult | null, StorageProblem>;

/** Gives the result of a test once it has been read; null until then. */
export function useTestResult(sessionId: string): Read | null {
  const { tests } = useAssessment();
  const [read, setRead] = useState<{ readonly of: string; readonly result: Read } | null>(null);
  useEffect(() => {
    let wanted = true;
    void tests.resultOf(sessionId).then((result) => {
      if (wanted) setRead({ of: sessionId, result });
    });
    return () => {
      wanted = false;
    };
  }, [tests, sessionId]);
  return read?.of === sessionId ? read.result : null;
}
