import { Buffer } from 'node:buffer';
import type { Plugin } from 'vite';
import type * as painting from '../cli/paint-greeting.ts';
import { GREETING_LIGHTS } from '../screens/greeting.ts';
import { runHouseModule } from './run-house-module.ts';

const MODULE = 'virtual:greeting';
const RESOLVED = `\0${MODULE}`;

/** Widths in pixels on screens of one and of two pixels per CSS pixel. */
const WIDTHS_PX = { '1x': 560, '2x': 1000 } as const;

/**
 * Paints the specimen that greets people when the application is built, so that a first visit need not wait until the examiner
 * wakes, and has the built page fetch the picture together with its scripts.
 */
export function greeting(): Plugin {
  let building = false;
  let painted: Promise<readonly Uint8Array[]> | null = null;
  return {
    name: 'loupe:greeting',
    configResolved({ command }) {
      building = command === 'build';
    },
    // Painted before anything else is built: beside all the rest, a slow machine would let the runner of its modules wait too long.
    async buildStart() {
      if (building) painted = paint();
      await painted;
    },
    resolveId: { filter: { id: new RegExp(`^${MODULE}$`) }, handler: () => RESOLVED },
    load: {
      filter: { id: new RegExp(`^${RESOLVED}$`) },
      async handler() {
        const sheets = await (painted ?? paint());
        const addresses = Object.keys(WIDTHS_PX).map((density, index) => {
          const source = sheets[index] ?? this.error(`The greeting has no sheet of ${density}`);
          if (!building) return [density, JSON.stringify(asData(source))];
          const reference = this.emitFile({ type: 'asset', name: nameOf(density), source });
          return [density, `import.meta.ROLLUP_FILE_URL_${reference}`];
        });
        const members = addresses.map(([density, address]) => `${JSON.stringify(density)}: ${address}`);
        return `export const GREETING = { ${members.join(', ')} };`;
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const set = Object.keys(WIDTHS_PX).flatMap((density) =>
          Object.values(bundle)
            .filter((file) => file.type === 'asset' && file.names.includes(nameOf(density)))
            .map(({ fileName }) => `./${fileName} ${density}`),
        );
        if (set.length === 0) return [];
        return [{ tag: 'link', attrs: { rel: 'preload', as: 'image', imagesrcset: set.join(', ') }, injectTo: 'head' }];
      },
    },
  };
}

async function paint(): Promise<readonly Uint8Array[]> {
  const { paintGreeting } = await runHouseModule<typeof painting>('cli/paint-greeting.ts');
  return paintGreeting(Object.values(WIDTHS_PX), GREETING_LIGHTS);
}

function nameOf(density: string): string {
  return `greeting-${density}.webp`;
}

function asData(picture: Uint8Array): string {
  return `data:image/webp;base64,${Buffer.from(picture).toString('base64')}`;
}
