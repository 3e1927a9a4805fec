/** Version of the shipped content; it grows whenever a model, State or portrait changes what a seed gives. */
export const CONTENT_VERSION = 1;
