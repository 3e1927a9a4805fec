/** The model of the specimen that greets people. */
export const GREETING_MODEL = 'UTO-AO-01001';
