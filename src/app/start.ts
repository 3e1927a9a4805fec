/*
 * Where the page starts. This file is small and comes first, so that the examiner wakes, and paints the specimen that greets
 * people, while the browser still reads the screens; the build has the page fetch both at the same time.
 */
import './examiner';

void import('./main');

// A canvas waits for the graphics process of the browser, which is soon busy with the first screen: it is asked for now,
// while there is nothing else to do.
document.createElement('canvas').getContext('2d')?.putImageData(new ImageData(1, 1), 0, 0);
