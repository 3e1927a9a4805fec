import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { digestCase, digestCases } from '../truth/mark-digests';

const FILE = 'tests/vectors/mark-digests.json';
const HELP = `Adds the digests of new models, versions and interventions to ${FILE}.

  npx tsx tests/support/extend-digests.ts [OPTIONS]

  --replace    also replaces digests that changed; a released model must get a new version instead
  --help       shows this

Without --replace, a changed digest is named and nothing is written. Digests of versions that are no longer shipped are dropped.
`;

process.exitCode = extend();

function extend(): number {
  const { values } = parseArgs({ options: { replace: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const stored = new Map(Object.entries(readStored()));
  const fresh = new Map(digestCases().map((one) => [one.id, digestCase(one)]));
  const changed = [...fresh].filter(([id, digest]) => stored.has(id) && stored.get(id) !== digest).map(([id]) => id);
  if (changed.length > 0 && !values.replace) {
    console.error(`These specimens have changed; their models need a new version:\n${changed.join('\n')}`);
    return 1;
  }
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(fresh), null, 2)}\n`);
  const added = [...fresh.keys()].filter((id) => !stored.has(id)).length;
  console.log(`${fresh.size} digests: ${added} new, ${changed.length} replaced`);
  return 0;
}

function readStored(): Record<string, string> {
  const parsed: Record<string, string> = JSON.parse(readFileSync(FILE, 'utf8'));
  return parsed;
}
