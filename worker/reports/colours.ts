/** Colours of the charts: told apart by people who see colours differently, and dark enough on paper. */
export const chartColours = [
  '#1F5A8A',
  '#D58A1D',
  '#3E8E7E',
  '#8C5383',
  '#6B7885',
  '#B5533C',
  '#5577B8',
  '#8F8A2B',
] as const;
