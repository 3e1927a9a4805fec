import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail, ok, type Result } from '@/core/kernel/result';
import { suggestWord } from './nearest-word';

/** The options of a command, as Node's `parseArgs` takes them. */
export type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** The values that were given for the options of a table. */
export type OptionValues<T extends OptionTable> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; strict: true }>
>['values'];

/**
 * Reads the options of a command line; fails with a sentence that names the wrong one, and the near one where there is
 * one. A negative number may follow its option as any other value does.
 */
export function readOptions<const T extends OptionTable>(
  args: readonly string[],
  options: T,
): Result<OptionValues<T>, string> {
  const joined = joinNegativeNumbers(args);
  const { tokens } = parseArgs({ args: joined, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') return fail(`'${token.value}' stands alone; every value follows an option.`);
    if (token.kind !== 'option') continue;
    if (!(token.name in options)) {
      const names = Object.keys(options).map((name) => `--${name}`);
      return fail(`There is no option '${token.rawName}'. ${suggestWord(token.rawName, names)}`);
    }
    if (token.value?.startsWith('--') && !token.inlineValue)
      return fail(`${token.rawName} needs a value, not '${token.value}'.`);
  }
  try {
    return ok(parseArgs({ args: joined, options, strict: true }).values);
  } catch (problem) {
    return fail(problem instanceof Error ? problem.message : String(problem));
  }
}

function joinNegativeNumbers(args: readonly string[]): string[] {
  const isValueOf = (before: string | undefined, arg: string | undefined): boolean =>
    /^-[\d.]/.test(arg ?? '') && before?.startsWith('--') === true && !before.includes('=');
  return args.flatMap((arg, index) => {
    if (isValueOf(args[index - 1], arg)) return [];
    const next = args[index + 1];
    return [isValueOf(arg, next) ? `${arg}=${next}` : arg];
  });
}

/** Reads a number within limits; fails with a sentence that names the option. */
export function readNumber(
  option: string,
  text: string,
  limits: { readonly min: number; readonly max: number; readonly whole?: boolean },
): Result<number, string> {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const isRight = value >= limits.min && value <= limits.max && (!limits.whole || Number.isInteger(value));
  if (isRight) return ok(value);
  return fail(
    `--${option} must be a ${limits.whole ? 'whole ' : ''}number from ${limits.min} to ${limits.max}, not '${text}'.`,
  );
}

/** Reads a fixed count of numbers parted by commas; fails with a sentence that names the option. */
export function readNumbers(option: string, text: string, names: readonly string[]): Result<readonly number[], string> {
  const values = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (values.length === names.length && values.every(Number.isFinite)) return ok(values);
  return fail(`--${option} must be ${names.length} numbers ${names.join(',')}, not '${text}'.`);
}

/** Reads a word of a closed list; fails with a sentence that names the option and the near word. */
export function readWord<W extends string>(option: string, text: string, words: readonly W[]): Result<W, string> {
  const word = words.find((candidate) => candidate === text);
  return word === undefined ? fail(`--${option} knows no '${text}'. ${suggestWord(text, words)}`) : ok(word);
}
