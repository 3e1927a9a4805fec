import { describe, expect, test } from 'vitest';
import { readLessonText } from './read-lesson-text';

function read(body: string) {
  return readLessonText(`# Title\n\nLead.\n\n## One\n\n${body}\n`, ['one']);
}

function blocksOf(body: string) {
  const text = read(body);
  if (!text.ok) throw new Error(JSON.stringify(text.problem));
  return text.value.sections[0]?.blocks;
}

describe('the Markdown of a lesson', () => {
  test('becomes a title, a lead and sections under the ids of the lesson', () => {
    const text = readLessonText('# Two *faces*\n\nLead.\n\n## First\n\nA.\n\n## Second\n\nB.', ['a', 'b']);

    expect(text).toMatchObject({
      ok: true,
      value: {
        title: 'Two faces',
        lead: 'Lead.',
        sections: [
          { id: 'a', title: 'First' },
          { id: 'b', title: 'Second' },
        ],
      },
    });
  });

  test('makes one line of a paragraph that was broken for the writer, and ties a source to the word before it', () => {
    expect(blocksOf('One\ntwo [](source:study).')).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'One two' },
          { kind: 'source', id: 'study' },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  test('shows a specimen, and sets an activity, where a picture stands alone', () => {
    expect(blocksOf('![What is seen](live:passport "Caption")\n\n![Sort these](activity:sort)')).toEqual([
      { kind: 'specimen', shown: 'live', specimen: 'passport', label: 'What is seen', caption: 'Caption' },
      { kind: 'activity', activity: 'sort', title: 'Sort these' },
    ]);
  });

  test('keeps links as what they lead to', () => {
    expect(blocksOf('A [mark](term:watermark).')).toMatchObject([
      { children: [{}, { kind: 'link', to: 'term', id: 'watermark', children: [{ text: 'mark' }] }, {}] },
    ]);
  });

  test.each([
    ['HTML', '<b onclick="x">bold</b>'],
    ['a picture file', '![x](picture.png)'],
    ['a picture in a line', 'Here ![x](live:passport)'],
    ['an address outside', '[x](https://example.org)'],
    ['a script', '[x](javascript:alert)'],
    ['a block of code', '```\ncode\n```'],
    ['a list in a list', '- a\n  - b'],
    ['a deep heading', '#### deep'],
  ])('refuses %s, with its line', (_what, body) => {
    const text = read(body);

    expect(text.ok).toBe(false);
    expect(text.ok ? [] : text.problem).toContainEqual(
      expect.objectContaining({ code: 'lesson.markdown', path: expect.stringMatching(/^\d+:\d+$/) }),
    );
  });

  test('has as many sections as the lesson names', () => {
    expect(readLessonText('# T\n\nL.\n\n## One\n\nA.', ['one', 'two'])).toMatchObject({
      ok: false,
      problem: [{ code: 'lesson.sections' }],
    });
  });
});
