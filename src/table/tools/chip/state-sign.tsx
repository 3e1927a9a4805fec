import type { ChipState } from '@/core/chip/authentication';
import { CheckIcon } from '@/ui/icons/check-icon';
import { UnknownIcon } from '@/ui/icons/unknown-icon';
import { WarningIcon } from '@/ui/icons/warning-icon';

/** The shape of a result: a tick, a broken circle, or a triangle. Its words stand beside it. */
export function StateSign({ state }: { readonly state: ChipState | null }) {
  if (state === 'authentic') return <CheckIcon />;
  return state === 'failed' ? <WarningIcon /> : <UnknownIcon />;
}
