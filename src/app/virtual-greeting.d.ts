declare module 'virtual:greeting' {
  /** The pictures that `greeting-plugin.ts` has painted. */
  export const GREETING: import('@/screens/greeting').Greeting;
}
