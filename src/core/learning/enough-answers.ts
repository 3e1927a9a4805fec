/** Scored answers from which on numbers say more about the person than about chance; fewer are shown as ranges only. */
export const ENOUGH_ANSWERS = 40;
