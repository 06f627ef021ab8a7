/** One file of a year's report, ready to be written. */
export type ReportFile = { readonly name: string; readonly content: string | Buffer };
