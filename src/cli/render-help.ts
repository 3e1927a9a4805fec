import { LIGHTS } from '@/core/document/optics';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import { DETAIL_LIMIT_MM, PAGE_DPI_LIMIT } from './render-order';

/** What `render --help` says. */
export const RENDER_HELP = `Renders a page of a specimen under a light, as PNG.

  npm run render -- --model CODE --seed N --page ID --light LIGHT --out F.png [OPTIONS]
  npm run render -- --sheet CODE|all --out FOLDER

A page:
  --model CODE           the model, as its folder in specimens/models is called; a civil document is made with the
                         others of its dossier
  --seed N               which person and document (default: 1)
  --intervention NAME:K  what was done to it, at subtlety K from 1 (plain) to 5 (barely there); may be given several times
  --subtlety K           subtlety of the interventions that do not say their own (default: 3)
  --version V            'specimen' or 'twin', the same document before anything was done to it (default: specimen)
  --page ID              the page (default: the first of the model)
  --light LIGHT          ${LIGHTS.join(', ')} (default: white)
  --lamp AZ,EL           where the oblique lamp stands: degrees clockwise from the top of the page, and above the table
  --tilt X,Y             how the document is held, in degrees from -40 to 40
  --dpi N                pixels an inch (default: ${PAGE_DPI_LIMIT}, which is also the most for whole pages)
  --at X,Y,W,H           only this part, in mm from the top left corner; parts of at most ${DETAIL_LIMIT_MM} by ${DETAIL_LIMIT_MM} mm may have any resolution
  --out F.png            where the picture goes
  --annotations F.json   also writes the evidence as a W3C Web Annotation page, with the lines of the machine readable zone

Contact sheets:
  --sheet CODE|all       every page under every light, and every intervention beside its genuine twin
  --out FOLDER           where the sheets go

  --help                 shows this

Interventions: ${INTERVENTIONS.join(', ')}

Exits with 1 when nothing could be rendered, with 2 when an option is wrong.
`;
