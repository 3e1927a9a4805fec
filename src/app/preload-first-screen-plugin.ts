import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The file that the first screen begins with; `start.ts` imports it when the examiner is awake. */
const FIRST_SCREEN = /src\/app\/main\.tsx$/;

/** Has the built page fetch the first screen together with the small script that starts it, not after it. */
export function preloadFirstScreen(): Plugin {
  return {
    name: 'loupe:preload-first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const screen = Object.values(bundle)
          .filter((item) => item.type === 'chunk')
          .find(({ facadeModuleId, moduleIds }) => [facadeModuleId ?? '', ...moduleIds].some(isFirstScreen));
        if (!screen) throw new Error('The build has no first screen');
        return [
          ...[screen.fileName, ...screen.imports.filter((file) => !html.includes(file))].map((file) =>
            link('modulepreload', file),
          ),
          ...(screen.viteMetadata ? [...screen.viteMetadata.importedCss] : []).map((file) => link('stylesheet', file)),
        ];
      },
    },
  };
}

function isFirstScreen(id: string): boolean {
  return FIRST_SCREEN.test(id);
}

function link(rel: string, file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `./${file}` }, injectTo: 'head' };
}
