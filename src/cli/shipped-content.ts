import { layOnArt } from '@/content/lay-on-art';
import { parseArt, parseModel } from '@/content/parse-model';
import { parsePortraits } from '@/content/parse-portraits';
import { parseStamps, parseState } from '@/content/parse-state';
import type { SpecimenContent } from '@/core/fraud/make-specimen';
import type { Result } from '@/core/kernel/result';
import { contentFiles } from './content-files';
import { fileIn } from './project-files';

/** Reads the shipped content from its files; throws with file and place when some of it is not valid. */
export function shippedContent(): SpecimenContent {
  const files = contentFiles(fileIn());
  function all<T>(name: string, parse: (value: unknown) => Result<T, unknown>): ReadonlyMap<string, T> {
    const own = files.filter((file) => file.path.endsWith(`/${name}`));
    return new Map(
      own.map(({ path, text }) => {
        const parsed = parse(JSON.parse(text ?? ''));
        if (parsed.ok) return [path, parsed.value];
        throw new Error(`${path} is not valid; 'npm run validate' says where. ${JSON.stringify(parsed.problem)}`);
      }),
    );
  }
  const [faces] = all('portraits.json', parsePortraits).values();
  if (!faces) throw new Error('specimens/portraits/portraits.json is missing');
  const arts = all('art.json', parseArt);
  const stamps = all('stamps.json', parseStamps);
  return {
    models: [...all('model.json', parseModel).values()].map((model) =>
      layOnArt(model, arts.get(`specimens/states/${model.state}/art.json`)),
    ),
    states: [...all('state.json', parseState).values()].map((state) => ({
      ...state,
      stamps: stamps.get(`specimens/states/${state.code}/stamps.json`) ?? [],
    })),
    faces,
  };
}
