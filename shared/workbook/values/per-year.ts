/**
 * Sums told by the year: `6 000 € / vuosi`, `Omarahoitus €/v`, `5 000 € vuodessa`. For how many years nobody
 * says, so in a sum of a project's whole period they are no whole, nor one year's.
 */
const rate =
  /(?:\/|(?<!\p{L})per) ?(?:v|vuosi|år|a|year|yr|yrs)(?!\p{L})|(?<!\p{L})(?:vuodessa|vuosittain|vuotuinen|vuosikustannu\p{L}*|vuosikulu\p{L}*|vuosibudjet\p{L}*|vuosiosuu\p{L}*|årlig\p{L}*|annual\p{L}*|yearly|p\. ?a\.)/iu;

export const isPerYear = (text: string): boolean => rate.test(text);
