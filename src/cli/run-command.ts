import type { Result } from '@/core/kernel/result';

/**
 * Runs a command whose options were read: tells a wrong option with the help and gives 2, shows the help where it was asked
 * for, and else gives the exit code of the work, which can find an option wrong as well.
 */
export async function runCommand<V extends { readonly help?: boolean | undefined }>(
  help: string,
  options: Result<V, string>,
  work: (given: V) => Result<number, string> | Promise<Result<number, string>>,
): Promise<number> {
  if (options.ok && options.value.help) {
    console.log(help);
    return 0;
  }
  const done = options.ok ? await work(options.value) : options;
  if (done.ok) return done.value;
  console.error(`${done.problem}\n\n${help}`);
  return 2;
}
