import { BCBP_FIELDS } from '@/core/barcode/bcbp-fields';
import { writeBcbpName } from '@/core/barcode/write-bcbp';
import { isHeldKind } from '@/core/document/document-kind';
import type { Person } from '@/core/document/person';
import { strengthAt } from '@/core/fraud/by-subtlety';
import type { Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { carrying } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { elementsOf, type Refilled, refilled } from '@/core/fraud/refill';
import { regionOf } from '@/core/fraud/regions';
import { stateOf } from '@/core/fraud/states';
import { carryOut, replaceWith, type Step, withClaims } from '@/core/fraud/steps';

const SAME_SEX_FROM: Subtlety = 2;
const SAME_GIVEN_FROM: Subtlety = 3;
const SAME_SURNAME_FROM: Subtlety = 4;
const SAME_INITIAL_FROM: Subtlety = 5;

/**
 * The boarding pass of another passenger, changed hands in transit, beside a passport whose holder it does not name; pass
 * and barcode agree. Physical quantity: what the two names share, from nothing to surname, initial and sex. What the
 * airline's list says is left to registers.
 */
export const boardingPassSwapped: Intervention = {
  name: 'boarding-pass-swapped',
  category: '3c',
  suits: (models) => models.some(({ kind }) => kind === 'boarding-pass') && models.some(({ kind }) => isHeldKind(kind)),
  apply: (presentation, context) => {
    const index = presentation.documents.findIndex(({ model }) => model.kind === 'boarding-pass');
    const pass = presentation.documents[index];
    if (!pass) return { presentation, evidence: [] };
    const passengerName = otherPassenger(pass.holder, context);
    const name = BCBP_FIELDS.find((item) => item.name === 'passengerName');
    const code = pass.fields.bcbp;
    const bcbp =
      name && code
        ? code.slice(0, name.start) + passengerName.padEnd(name.end - name.start) + code.slice(name.end)
        : '';
    const fields = { passengerName, ...(bcbp !== '' && { bcbp }) };
    const concerned = carrying(elementsOf(presentation, index), ['passengerName', 'bcbp'], presentation);
    const own = `${pass.holder.surname.latin} ${pass.holder.givenNames.latin}`.trim();
    return carryOut(
      'boarding-pass-swapped',
      withClaims(presentation, index, { fields }),
      concerned.flatMap((entry) => {
        const one = refilled(entry, presentation, { ...pass.fields, ...fields }, pass.holder);
        return one ? [swapName(one, own, passengerName, context)] : [];
      }),
    );
  },
};

function swapName({ entry, element }: Refilled, own: string, name: string, { subtlety }: InterventionContext): Step {
  return {
    edits: [replaceWith(entry, element)],
    evidence: [
      pageEvidence(entry, regionOf(entry.element.box), {
        category: '3c',
        strength: strengthAt(subtlety),
        sign: 'facts-conflict',
        expected: fact('passport-names', { value: own }),
        found: fact(element.kind === 'barcode' ? 'barcode-says' : 'pass-names', { value: name }),
      }),
    ],
  };
}

function otherPassenger({ nationality, sex, surname, givenNames }: Person, context: InterventionContext): string {
  const { random, subtlety } = context;
  const home = stateOf(nationality, context);
  const otherSex = sex === 'F' ? 'M' : 'F';
  const otherSurname = random.pick(home.surnames.filter(({ latin }) => latin !== surname.latin)).latin;
  if (givenNames.latin === '') return writeBcbpName(otherSurname, '');
  const pool = home.givenNames[subtlety >= SAME_SEX_FROM ? sex : otherSex].map(({ latin }) => latin);
  const others = pool.filter((latin) => !givenNames.latin.split(/[ -]/).includes(latin));
  const alike = others.filter((latin) => latin.startsWith(givenNames.latin.slice(0, 1)));
  const given = random.pick(subtlety >= SAME_INITIAL_FROM && alike.length > 0 ? alike : others);
  const sameSurname = writeBcbpName(surname.latin, given);
  // The field is short: after a long surname nothing of the given names may be left to tell the two apart.
  const isTold = sameSurname !== writeBcbpName(surname.latin, givenNames.latin);
  if (subtlety >= SAME_SURNAME_FROM && isTold) return sameSurname;
  return writeBcbpName(otherSurname, subtlety >= SAME_GIVEN_FROM ? givenNames.latin : given);
}
