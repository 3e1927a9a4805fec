import type { ContentProblemCode } from '@/content/content-problem';
import type { LocaleProblem } from './lint-locales';

/** What an author does about each problem. */
export const WHAT_TO_DO: Readonly<Record<ContentProblemCode | LocaleProblem['code'], string>> = {
  'content.json': 'Write valid JSON; the message names the place.',
  'content.shape': 'Give the value the form that the schema in src/content/schemas asks for.',
  'content.unknown-ink': "Name an ink of the model's 'inks', or add it there.",
  'content.unknown-motif': "Name a drawing of the model's 'motifs', or add it there; the empty text means none.",
  'content.unknown-field': 'Use a field of src/core/document/field.ts.',
  'content.element-outside-page': 'Move or shrink the element so that it lies on its page.',
  'content.mrz-geometry': 'Place the zone as Doc 9303 part 3 and 4 lay down: 2.54 mm pitch, inside the printing area.',
  'content.symbol-size': 'Make the box of the barcode or seal larger, so that its modules can be read at 150 dpi.',
  'content.seal-signer-missing':
    'Add a signer of the State to src/cli/make-seal-signers.ts and run npm run seal-signers.',
  'content.seal-zone': "Give the model the machine readable zone that the seal's profile holds, or another profile.",
  'content.specimen-word-missing': 'Print the word SPECIMEN on the page, as part of its design.',
  'content.field-missing': 'Give the field a place on a page, written {field}.',
  'content.duplicate-id': 'Give every element of a page, and every page of a model, an id of its own.',
  'content.state-code': 'Use UTO or a user-assigned code from QMA to QZZ, which no real State can have.',
  'content.model-code': "Name the model in PRADO's form and its folder the same: STATE-KIND-NUMBER.",
  'content.state-missing': 'Add specimens/states/CODE/state.json for the State.',
  'content.stamps-missing': 'Add specimens/states/CODE/stamps.json with the stamps of the posts of the State.',
  'content.list-not-current':
    "Run 'npm run catalogue', which writes the lists of models and of what can be done to them.",
  'content.difficulty-missing': "Run 'npm run difficulty', which measures how plainly each intervention shows.",
  'content.difficulty-not-measured': "Run 'npm run difficulty -- --only NAME' with the name of the intervention.",
  'content.list-too-short': 'Add entries until the list has as many as the rule asks for.',
  'content.name-not-writable': 'Write the Latin form in letters that the machine readable zone can carry.',
  'content.picture-missing': 'Add the picture at the path, or take the capture out of portraits.json.',
  'content.unknown-identity': 'Name an identity that portraits.json has.',
  'task.text-missing': 'Write the text of the task in this language.',
  'task.text-unused': 'Take the text out, or give the task the part that it belongs to.',
  'task.sense':
    'Mend the task: each needs a right answer, a story needs ways to an end, and protection is always good.',
  'task.unknown-term': 'Name a term of the glossary.',
  'locale.json': 'Write valid JSON; the message names the place.',
  'locale.file-missing': 'Add the file with all texts of the English one.',
  'locale.key-missing': 'Translate the text of the same key from the English file.',
  'locale.key-unknown': 'Take the text out, or add it to the English file.',
  'locale.empty': 'Write the text.',
  'locale.value-differs': 'Use the same {{values}} as the English text.',
};
