import { describe, expect, it } from 'vitest';
import { formattersFor } from './formatters';

describe('formatters', () => {
  it.each([
    { language: 'en', text: '31 Dec 2026' },
    { language: 'fr', text: '31 déc. 2026' },
  ])('write a calendar date as it stands in $language, whatever the time zone', ({ language, text }) => {
    expect(formattersFor(language).date({ year: 2026, month: 12, day: 31 })).toBe(text);
  });

  it.each(['America/Los_Angeles', 'Pacific/Auckland', 'UTC'])('name a week of UTC by its Monday in %s too', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    const monday = Date.UTC(2026, 2, 2);

    const written = [formattersFor('en-AU').utcDay(monday), formattersFor('en-AU').monthDay(monday)];

    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(written).toEqual(['2 Mar 2026', '2 Mar']);
  });

  it('keep the lower end of a range first between Arabic words', () => {
    expect(formattersFor('ar').range(3, 6)).toBe('\u20663\u2060–\u20606\u2069');
  });

  it('give both ends of a range the same places', () => {
    expect(formattersFor('en').range(0.2, 1, 1)).toBe('0.2\u2060–\u20601.0');
  });

  it('keep both ends of a range on one line', () => {
    expect(formattersFor('en').percentRange(0.05, 0.7)).toBe('5%\u00a0\u2060–\u2060\u00a070%');
  });

  it('write years without separating thousands, and on one line', () => {
    expect(formattersFor('en').years(2012, 2024)).toBe('2012\u2060–\u20602024');
  });

  it.each([
    { ms: 59_400, text: '59 secs' },
    { ms: 125_000, text: '2 mins 5 secs' },
  ])('write $ms ms as $text', ({ ms, text }) => {
    expect(formattersFor('en').duration(ms)).toBe(text);
  });
});
