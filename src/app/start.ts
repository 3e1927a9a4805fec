/*
 * Where the page starts. This file is small and comes first, so that the examiner wakes, and makes the specimen that greets
 * people, while the browser still reads the screens; the build has the page fetch both at the same time.
 */
import './examiner';

void import('./main');
