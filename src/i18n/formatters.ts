import type { PlainDate } from '@/core/kernel/plain-date';

/** Writes numbers, shares, days and times as a language does. */
export interface Formatters {
  /** A number with at most `digits` places after the point (0 unless told otherwise). */
  number(value: number, digits?: number): string;
  /** A share from 0 to 1 as whole percent. */
  percent(share: number): string;
  /** Two shares from 0 to 1 as a range of whole percent. */
  percentRange(low: number, high: number): string;
  /** Two numbers as a range, both with `digits` places, since they are ends of one thing. */
  range(low: number, high: number, digits?: number): string;
  /** The first and the last of a stretch of years. */
  years(first: number, last: number): string;
  /** The day of an instant (ms since 1970) where the reader is. */
  day(instantMs: number): string;
  /** The day of an instant (ms since 1970) in UTC, as weeks are counted: the same wherever the reader is. */
  utcDay(instantMs: number): string;
  /** Day and month of an instant (ms since 1970) in UTC, short, for a scale of weeks. */
  monthDay(instantMs: number): string;
  /** The day and time of an instant (ms since 1970) where the reader is. */
  dayTime(instantMs: number): string;
  /** A calendar date as it stands, without a time zone. */
  date(date: PlainDate): string;
  /** A stretch of time in minutes and seconds. */
  duration(ms: number): string;
  /** A size in megabytes (10^6 bytes). */
  megabytes(bytes: number): string;
  /** Words joined as a list, with 'and' before the last. */
  list(words: readonly string[]): string;
}

/** English dates begin with the day, as in travel documents. */
const INTERNATIONAL_ENGLISH = 'en-GB';

const made = new Map<string, Formatters>();

/** Gives the formatters of a language (BCP 47 tag); each is made once. */
export function formattersFor(language: string): Formatters {
  const known = made.get(language);
  if (known) return known;
  const formatters = makeFormatters(language === 'en' ? INTERNATIONAL_ENGLISH : language);
  made.set(language, formatters);
  return formatters;
}

function makeFormatters(language: string): Formatters {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options);
  // A small negative number must not be rounded to '-0'.
  const plain = (digits: number) => number({ maximumFractionDigits: digits, signDisplay: 'negative' });
  const exact = (digits: number) =>
    number({ minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' });
  // Between words that run from right to left, the ends of a range would change places, and a minus its side.
  const isolated = (range: string) => (language === 'ar' ? `\u2066${range}\u2069` : range);
  // A line may break after a dash or at a blank, and would leave one end alone below.
  const unbroken = (range: string) => range.replaceAll(' ', '\u00a0').replace('–', '\u2060–\u2060');
  const percent = number({ style: 'percent', maximumFractionDigits: 0 });
  // The medium date of Arabic is three numbers, whose order a reader has to guess.
  const dateStyle = language === 'ar' ? 'long' : 'medium';
  const day = new Intl.DateTimeFormat(language, { dateStyle });
  const dayTime = new Intl.DateTimeFormat(language, { dateStyle, timeStyle: 'short' });
  const monthDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const date = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const unit = (name: string) => number({ style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 0 });
  const minute = unit('minute');
  const second = unit('second');
  const megabyte = number({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return {
    number: (value, digits = 0) => {
      const written = plain(digits).format(value);
      return value < 0 ? isolated(written) : written;
    },
    percent: (share) => percent.format(share),
    percentRange: (low, high) => isolated(unbroken(percent.formatRange(low, high))),
    range: (low, high, digits = 0) => isolated(unbroken(exact(digits).formatRange(low, high))),
    years: (first, last) => isolated(unbroken(number({ useGrouping: false }).formatRange(first, last))),
    day: (instantMs) => day.format(instantMs),
    utcDay: (instantMs) => date.format(instantMs),
    monthDay: (instantMs) =>
      language === 'ar' ? `\u2067${monthDay.format(instantMs)}\u2069` : monthDay.format(instantMs),
    dayTime: (instantMs) => dayTime.format(instantMs),
    date: ({ year, month, day: dayOfMonth }) => date.format(Date.UTC(year, month - 1, dayOfMonth)),
    duration: (ms) => {
      const seconds = Math.round(ms / 1000);
      if (seconds < 60) return second.format(seconds);
      const minutes = minute.format(Math.floor(seconds / 60));
      return seconds % 60 === 0 ? minutes : [minutes, second.format(seconds % 60)].join(' ');
    },
    megabytes: (bytes) => megabyte.format(bytes / 1e6),
    list: (words) => list.format(words),
  };
}
