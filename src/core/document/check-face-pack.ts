import { canHoldDocuments } from './draw-holder';
import type { FacePack, Identity } from './face-pack';
import { type FacePackProblem, listProblem } from './face-pack-problem';

/** Fewest people a sex that can hold documents: with one alone nobody could take another's place. */
const FEWEST_HOLDERS = 2;

const NAME = /^[a-z0-9-]{1,40}$/i;
const CAPTURE_FILE = /\.(?:webp|jpe?g|png)$/;
const OLDEST = 120;
const LIGHTEST = 100;

/** Finds everything in the list of an own face pack that keeps it from being used; `files` are the pictures that came with it. */
export function checkFacePack(pack: FacePack, files: ReadonlySet<string>): readonly FacePackProblem[] {
  return [
    ...pack.identities.flatMap((identity, at) => [
      ...checkIdentity(identity, `identities[${at}]`),
      ...checkCaptures(identity, `identities[${at}]`, files),
    ]),
    ...repeated(pack.identities.map(({ id }) => id)).map((id) => listProblem('faces.duplicate', 'identities', id)),
    ...checkRelations(pack),
    ...checkHolders(pack),
  ];
}

function checkIdentity({ id, age, skinTone }: Identity, path: string): readonly FacePackProblem[] {
  return [
    ...(NAME.test(id) ? [] : [listProblem('faces.identity-name', `${path}.id`, id)]),
    ...(age <= OLDEST ? [] : [listProblem('faces.age', `${path}.age`, String(age))]),
    ...(skinTone > 0 && skinTone <= LIGHTEST
      ? []
      : [listProblem('faces.skin-tone', `${path}.skinTone`, String(skinTone))]),
  ];
}

function checkCaptures(
  { id, captures }: Identity,
  path: string,
  files: ReadonlySet<string>,
): readonly FacePackProblem[] {
  const problems = captures.flatMap(({ name, file, age }, at): readonly FacePackProblem[] => {
    const place = `${path}.captures[${at}]`;
    if (!NAME.test(name)) return [listProblem('faces.capture-name', `${place}.name`, name)];
    if (age > OLDEST) return [listProblem('faces.age', `${place}.age`, String(age))];
    if (file.replace(CAPTURE_FILE, '') !== `${id}/${name}` || !CAPTURE_FILE.test(file))
      return [listProblem('faces.file-name', `${place}.file`, file)];
    return files.has(file) ? [] : [listProblem('faces.picture-missing', `${place}.file`, file)];
  });
  const twice = repeated(captures.map(({ name }) => name));
  return [...problems, ...twice.map((name) => listProblem('faces.duplicate', `${path}.captures`, name))];
}

function checkRelations({ identities, distances }: FacePack): readonly FacePackProblem[] {
  const known = new Set(identities.map(({ id }) => id));
  const named = [
    ...identities.flatMap(({ lookalikeOf, relativeOf, morphOf }, at) => [
      { path: `identities[${at}].lookalikeOf`, id: lookalikeOf },
      { path: `identities[${at}].relativeOf`, id: relativeOf },
      { path: `identities[${at}].morphOf`, id: morphOf?.[0] ?? null },
      { path: `identities[${at}].morphOf`, id: morphOf?.[1] ?? null },
    ]),
    ...distances.flatMap(([one, other], at) => [one, other].map((id) => ({ path: `distances[${at}]`, id }))),
  ];
  return named.flatMap(({ path, id }) =>
    id === null || known.has(id) ? [] : [listProblem('faces.unknown-identity', path, id)],
  );
}

function checkHolders({ identities }: FacePack): readonly FacePackProblem[] {
  return (['F', 'M'] as const).flatMap((sex) => {
    const holders = identities.filter((identity) => identity.sex === sex && canHoldDocuments(identity)).length;
    return holders >= FEWEST_HOLDERS ? [] : [listProblem('faces.too-few', 'identities', `${sex}: ${holders}`)];
  });
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
