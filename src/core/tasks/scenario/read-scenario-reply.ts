import { LANGUAGES } from '@/core/kernel/language';
import type { LocalText } from '../authored/authored-task';
import { isListOf, isRecord } from '../read-input';
import type { ScenarioReply, Situation } from './scenario-task';

const MOST_CHOICES = 8;

/** Reads what the examiner replied to a choice; null where it is no reply. */
export function readScenarioReply(raw: unknown): ScenarioReply | null {
  if (!isRecord(raw)) return null;
  const { consequence, next } = raw;
  return isLocalText(consequence) && isSituation(next) ? { consequence, next } : null;
}

function isSituation(value: unknown): value is Situation {
  return isRecord(value) && isLocalText(value['text']) && isListOf(value['choices'], MOST_CHOICES, isOffered);
}

function isOffered(value: unknown): value is Situation['choices'][number] {
  return isRecord(value) && typeof value['id'] === 'string' && isLocalText(value['text']);
}

function isLocalText(value: unknown): value is LocalText {
  return isRecord(value) && LANGUAGES.every((language) => typeof value[language] === 'string');
}
