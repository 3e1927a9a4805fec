import { useTranslation } from 'react-i18next';
import { purposeOf, type SessionPlan } from '@/core/learning/session-plan';

/** Names a session by what it was held for, or practice by what it drew from. */
export function useSessionName(): (plan: Pick<SessionPlan, 'purpose' | 'choice' | 'focus' | 'standing'>) => string {
  const { t } = useTranslation();
  return (plan) => {
    const purpose = purposeOf(plan);
    if (purpose === 'practice' && plan.focus === undefined && plan.standing === undefined)
      return t(`choice.${plan.choice}`);
    return t(`purpose.${purpose}`);
  };
}
