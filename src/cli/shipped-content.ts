import { parseModel } from '@/content/parse-model';
import { parsePortraits } from '@/content/parse-portraits';
import { parseState } from '@/content/parse-state';
import type { SpecimenContent } from '@/core/fraud/make-specimen';
import type { Result } from '@/core/kernel/result';
import { contentFiles } from './content-files';
import { fileIn } from './project-files';

/** Reads the shipped content from its files; throws with file and place when some of it is not valid. */
export function shippedContent(): SpecimenContent {
  const files = contentFiles(fileIn());
  function all<T>(name: string, parse: (value: unknown) => Result<T, unknown>): T[] {
    return files
      .filter((file) => file.path.endsWith(`/${name}`))
      .map(({ path, text }) => {
        const parsed = parse(JSON.parse(text ?? ''));
        if (parsed.ok) return parsed.value;
        throw new Error(`${path} is not valid; 'npm run validate' says where. ${JSON.stringify(parsed.problem)}`);
      });
  }
  const [faces] = all('portraits.json', parsePortraits);
  if (!faces) throw new Error('specimens/portraits/portraits.json is missing');
  return { models: all('model.json', parseModel), states: all('state.json', parseState), faces };
}
