/**
 * Moves a pointer over an element and turns its wheel, both following the clock and not the frames, so that a slow page makes
 * fewer and longer steps on the same way: pans in circles, zooms in, pans again, zooms out. Gives the frame times in milliseconds.
 */
export function performGesture(selector: string, seconds: number): Promise<readonly number[]> {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`Nothing at ${selector}`);
  const element: Element = found;
  // Events made by a script have no pointer that could be captured.
  Element.prototype.setPointerCapture = () => undefined;
  Element.prototype.releasePointerCapture = () => undefined;
  const box = element.getBoundingClientRect();
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const frames: number[] = [];
  let notches = 0;
  let down = false;

  function point(type: string, angle: number): void {
    const place = { clientX: middle.x + 160 * Math.cos(angle), clientY: middle.y + 110 * Math.sin(angle) };
    const pressed =
      type === 'pointerup' ? { button: 0, buttons: 0 } : { button: type === 'pointermove' ? -1 : 0, buttons: 1 };
    const pointer = { pointerId: 1, pointerType: 'mouse', isPrimary: true, bubbles: true, cancelable: true };
    element.dispatchEvent(new PointerEvent(type, { ...pointer, ...pressed, ...place }));
  }

  function turn(toward: number): void {
    while (notches !== toward) {
      const step = Math.sign(toward - notches);
      const place = { clientX: middle.x, clientY: middle.y, bubbles: true, cancelable: true };
      element.dispatchEvent(new WheelEvent('wheel', { ...place, deltaY: -100 * step }));
      notches += step;
    }
  }

  function follow(share: number): void {
    const quarter = Math.floor(share * 4);
    const within = share * 4 - quarter;
    const pans = quarter % 2 === 0;
    const angle = within * Math.PI * 4;
    if (pans && !down) point('pointerdown', 0);
    if (pans) point('pointermove', angle);
    if (!pans && down) point('pointerup', 0);
    down = pans;
    if (!pans) turn(Math.round((quarter === 1 ? within : 1 - within) * 10));
  }

  return new Promise((resolve) => {
    let start = 0;
    let last = 0;
    const onFrame = (now: number): void => {
      if (start === 0) start = now;
      else frames.push(now - last);
      last = now;
      const share = (now - start) / 1000 / seconds;
      if (share >= 1) {
        if (down) point('pointerup', 0);
        resolve(frames);
        return;
      }
      follow(share);
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });
}
