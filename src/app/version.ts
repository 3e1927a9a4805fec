import { version } from '../../package.json';

/** The version of this Loupe, as its package states it. */
export const APP_VERSION: string = version;
