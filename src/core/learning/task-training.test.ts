import { describe, expect, it } from 'vitest';
import { skillOfTask } from './task-training';
import { TRAINABLE_SKILLS } from './trainable-skills';

describe('skillOfTask', () => {
  it.each([
    { kind: 'sort', done: ['look-alike'], skill: 'impostor-face', why: 'its specimen says what it trained' },
    { kind: 'sort', done: [], skill: 'genuine-plain', why: 'nothing was done to it' },
    { kind: 'mrz', done: [], skill: 'mrz-alteration', why: 'the kind has a skill of its own' },
    { kind: 'scenario', done: [], skill: 'people-and-rights', why: 'no specimen is needed' },
  ] as const)('counts $kind with $done for $skill: $why', ({ kind, done, skill }) => {
    expect(skillOfTask(kind, done)).toBe(skill);
  });
});

describe('TRAINABLE_SKILLS', () => {
  it('hold every skill but the plain genuine document, which comes by itself', () => {
    expect(TRAINABLE_SKILLS).toHaveLength(31);
    expect(TRAINABLE_SKILLS).not.toContain('genuine-plain');
  });
});
