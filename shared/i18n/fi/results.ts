/** Headers of the columns that the task pane writes beside the official's own; each follows `ownColumnMark`. */
export const results = {
  points: 'Pisteet, {criterion}',
  total: 'Pisteet yhteensä',
  euros: 'Avustus €',
  verdict: 'Käsittelytila',
  missing: 'Puuttuu',
  unknown: 'ei tiedossa',
};
