/** Scored answers from which on numbers say more about the person than about chance; fewer are shown as ranges only. */
export const ENOUGH_ANSWERS = 40;

/** Judged specimens of each sort, fraudulent and genuine, below which a line between the two says nothing: a vigil has one fraud in sixty. */
export const ENOUGH_OF_EACH = 10;
