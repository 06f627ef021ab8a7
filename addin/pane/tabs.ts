/** The tabs of the pane in their order. */
export const tabs = [
  'overview',
  'columns',
  'findings',
  'allocation',
  'whatif',
  'projects',
  'report',
] as const;

export type Tab = (typeof tabs)[number];
