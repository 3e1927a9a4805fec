import { CONTENT_VERSION } from '@/content/content-version';
import {
  AGGREGATES_VERSION,
  type Aggregate,
  addAnswer,
  aggregateKeysOf,
  emptyAggregate,
} from '@/core/learning/aggregate';
import { ANSWER_RECORD_VERSION, type AnswerRecord } from '@/core/learning/answer-record';
import type { SkillName } from '@/core/learning/skill';
import { rememberIn, type SkillMemory } from '@/core/learning/skill-memory';
import { createAnswerRepository } from '@/store/answer-repository';
import { createConnection } from '@/store/connection';
import { createSessionRepository } from '@/store/session-repository';

const PROFILE = 'bench';
const ITEMS = 12;
/** Both logs run over the same five years, so that only the number of answers differs. */
const SPAN_MS = 5 * 365 * 86_400_000;
const CHUNK = 6000;

const connection = createConnection(window);
const answers = createAnswerRepository(connection);
const sessions = createSessionRepository(connection);

/** Writes a person with so many answers, and all that is derived from them, as years of practice would have left it. */
export async function fill(count: number, now: number): Promise<void> {
  const tallies = new Map<string, Aggregate>();
  const memories = new Map<SkillName, SkillMemory>();
  await work((db) =>
    db.profiles.put({ id: PROFILE, name: 'Bench', role: 'officer', createdAt: now - SPAN_MS, exportedAt: null }),
  );
  for (let from = 0; from < count; from += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, count - from) }, (_, at) =>
      recordOf(from + at, now - SPAN_MS + (SPAN_MS * (from + at)) / count),
    );
    for (const record of chunk) {
      for (const key of aggregateKeysOf(record)) {
        const name = `${key.grain} ${key.skill} ${key.period}`;
        tallies.set(name, addAnswer(tallies.get(name) ?? emptyAggregate(key), record));
      }
      rememberIn(memories, record);
    }
    await work(async (db) => {
      await db.answers.bulkAdd(chunk);
      await db.sessions.bulkAdd(chunk.filter(({ index }) => index === 0).map(sessionOf));
    });
  }
  await work(async (db) => {
    await db.tallies.bulkPut([...tallies.values()]);
    await db.memories.bulkPut([...memories.values()]);
    await db.meta.put({ key: 'aggregates-version', value: AGGREGATES_VERSION });
  });
  localStorage.setItem('loupe.profile', PROFILE);
}

/** Appends answers one after another, as a session does; gives the milliseconds that each took. */
export async function append(count: number, now: number): Promise<readonly number[]> {
  const first = { ...recordOf(0, now), sessionId: `append-${now}` };
  await sessions.create({ ...sessionOf(first), finishedAt: null, position: 0 });
  const taken: number[] = [];
  for (let index = 0; index < count; index++) {
    const begun = performance.now();
    const stored = await answers.append({ ...first, index, answeredAt: now + index });
    taken.push(performance.now() - begun);
    if (!stored.ok) throw new Error(stored.problem.code);
  }
  return taken;
}

async function work(write: Parameters<typeof connection.run>[0]): Promise<void> {
  const done = await connection.run(write);
  if (!done.ok) throw new Error(done.problem.code);
}

function recordOf(number: number, answeredAt: number): AnswerRecord {
  const index = number % ITEMS;
  const fraudulent = number % 2 === 0;
  const right = number % 5 !== 0;
  const deed = ['photo-substitution', 'mrz-altered', 'look-alike', 'counterfeit'][number % 4] ?? 'counterfeit';
  const category = fraudulent ? (deed === 'look-alike' ? '3c' : '3a') : 'none';
  return {
    version: ANSWER_RECORD_VERSION,
    profileId: PROFILE,
    sessionId: `s${Math.floor(number / ITEMS)}`,
    index,
    answeredAt: Math.round(answeredAt),
    taskVersion: 1,
    plan: { seed: number - index, choice: 'mixed', items: ITEMS, contentVersion: CONTENT_VERSION, purpose: 'practice' },
    answer: {
      verdict: { kind: 'judged', confidence: fraudulent === right ? 5 : 2 },
      findings: [],
      instruments: ['white', 'uv365', 'loupe'],
      elapsedMs: 20_000 + (number % 30_000),
    },
    told: {
      fraudulent,
      category,
      interventions: fraudulent ? [deed] : [],
      subtlety: 3,
      strength: null,
      modelCodes: [['UTO-AO-02001', 'QRS-BO-01001', 'QVM-CO-01001'][number % 3] ?? 'UTO-AO-02001'],
      evidence: fraudulent
        ? [{ id: 'e', sign: 'edge-around-portrait', category, feature: 'portrait-print', lights: ['oblique'] }]
        : [],
    },
    score: {
      outcome: fraudulent ? (right ? 'hit' : 'miss') : right ? 'correct-acceptance' : 'false-alarm',
      justified: right,
      findings: [],
      missed: [],
      category,
      categoryRight: right,
    },
  };
}

function sessionOf({ sessionId, plan, answeredAt }: AnswerRecord) {
  return {
    version: 3,
    id: sessionId,
    profileId: PROFILE,
    plan,
    startedAt: answeredAt,
    position: ITEMS,
    draft: null,
    finishedAt: answeredAt + 1,
  } as const;
}
