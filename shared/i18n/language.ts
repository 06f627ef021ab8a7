/** The languages a person can choose. */
export type Language = 'fi' | 'sv' | 'en';
