import path from 'node:path';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { chipFolder } from './chip-folder';
import { readChipCommand } from './chip-order';
import { writeOutput } from './output-file';
import { shippedContent } from './shipped-content';

const HELP = `Writes the files of a specimen's chip, as a reader would copy them, with the certificates that belong to them.

  npm run chip -- --model CODE --seed N --out FOLDER [OPTIONS]

  --model CODE           the model, as its folder in specimens/models is called
  --seed N               which person and document (default: 1)
  --intervention NAME:K  what was done to it, at subtlety K from 1 (plain) to 5 (barely there); may be given several times
  --subtlety K           subtlety of the interventions that do not say their own (default: 3)
  --out FOLDER           where the files go
  --help                 shows this

The folder gets EF.COM, EF.SOD and a file for each data group, byte for byte; EF.SOD.p7, the signed data without its
outer tag; signer.cer, the certificate in it; csca.cer, the State's certificate that readers trust for that time;
revoked.crl; face.jpg; verify.sh, which checks all of it with OpenSSL; and reading.json, what a reader shows on the day of
the examination.

Interventions: ${INTERVENTIONS.join(', ')}

Exits with 1 when nothing could be written, with 2 when an option is wrong.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const content = shippedContent();
    const order = readChipCommand(args, content.models);
    if (!order.ok) {
      console.error(`${order.problem}\n\n'npm run chip -- --help' lists all options.`);
      return 2;
    }
    if (order.value.kind === 'help') {
      console.log(HELP);
      return 0;
    }
    const made = makeSpecimen(content, order.value.recipe);
    if (!made.ok) throw new Error(`${made.problem.code}: ${made.problem.found}`);
    for (const [name, bytes] of await chipFolder(made.value.presentation)) {
      const file = path.join(order.value.out, name);
      writeOutput(file, bytes);
      console.log(`${file}: ${bytes.length} bytes`);
    }
    return 0;
  } catch (problem) {
    console.error(`No chip could be written: ${problem instanceof Error ? problem.message : String(problem)}`);
    return 1;
  }
}
