// The peer as its documentation shows it: one picture, the canvas drawer, no buttons.
const size = new URL(location.href).searchParams;
const element = document.createElement('div');
element.style.width = `${size.get('width') ?? 1200}px`;
element.style.height = `${size.get('height') ?? 850}px`;
document.body.style.margin = '0';
document.body.append(element);
/** @type {any} */
const scope = globalThis;
const viewer = scope.OpenSeadragon({
  element,
  drawer: 'canvas',
  showNavigationControl: false,
  tileSources: { type: 'image', url: 'page.jpg' },
});
viewer.addOnceHandler('tile-drawn', () => performance.mark('peer:interactive'));
