import { readShippedContent } from '/work/wt/sheetb/tests/support/shipped-content';
import { makeSpecimen } from '/work/wt/sheetb/src/core/fraud/make-specimen';
const { models, states, faces } = readShippedContent();
const [set, ...names] = process.argv.slice(2); const codes = (set??'').split('+');
for (const name of names) for (const subtlety of [1]) { const out:string[]=[]; for (let seed=1; seed<=14; seed++) {
 const m = makeSpecimen({ models: models.filter(({code})=>codes.includes(code)), states, faces }, { modelSet: codes, seed, interventions:[{name: name as never, subtlety: subtlety as never}] });
 if (!m.ok) { out.push(`${seed}:x`); continue; }
 out.push(seed+':'+[...new Set(m.value.evidence.map((e:any)=>e.target.kind==='page'?e.target.page:e.target.kind))].join('/'));
} console.log(set, name, out.join(' ')); }
