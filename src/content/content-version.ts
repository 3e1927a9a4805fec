/**
 * Version of the shipped content; it grows whenever a model, State or portrait changes what a seed gives, or the planner or
 * the measured difficulty what a plan expands to. What was planned with another version is never shown as if it were the same.
 */
export const CONTENT_VERSION = 4;
