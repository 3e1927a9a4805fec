import { SESSION_LOADS } from '@/core/learning/session-load';
import { purposeOf, type SessionPlan } from '@/core/learning/session-plan';
import { type SessionRecord, versionOfSession } from '@/core/learning/session-record';
import type { FacePackRecord } from './face-pack-port';
import type { ChancePort } from './ports';
import type { SessionOrder } from './session-state';

/** Makes the record of a session that begins now. A test shows the shipped faces, so that its form is the same for all. */
export function newSession(given: {
  readonly profileId: string;
  readonly order: SessionOrder;
  readonly faces: FacePackRecord | null;
  readonly chance: ChancePort;
  readonly startedAt: number;
  readonly contentVersion: number;
}): SessionRecord {
  const { profileId, order, faces, chance, startedAt, contentVersion } = given;
  const purpose = purposeOf(order);
  const plan: SessionPlan = {
    ...order,
    purpose,
    seed: chance.newSeed(),
    items: order.items ?? SESSION_LOADS[purpose].items,
    contentVersion,
    ...(faces?.used && purpose !== 'test' ? { facePack: faces.id } : {}),
  };
  return {
    version: versionOfSession(plan),
    id: chance.newId(),
    profileId,
    plan,
    startedAt,
    position: 0,
    draft: null,
    finishedAt: null,
  };
}
