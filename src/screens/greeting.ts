/** The lights in which the specimen that greets people can be seen, in the order of its pictures from top to bottom. */
export const GREETING_LIGHTS = ['white', 'oblique', 'transmitted', 'uv365'] as const;

/** One of them. */
export type GreetingLight = (typeof GREETING_LIGHTS)[number];

/** Addresses of the sheet with all of these pictures, for screens of one and of two pixels per CSS pixel. */
export type Greeting = Readonly<Record<'1x' | '2x', string>>;
