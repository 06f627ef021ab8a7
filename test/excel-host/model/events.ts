/**
 * What happened in the workbook, told to whoever listens (the wire, the workbench's grid). Who did it is
 * the workbook's present origin: the add-in while one of its requests runs, otherwise a person here or elsewhere.
 */
import type { Area } from '../address.ts';
import type { Value } from './cells.ts';
import type { Table } from './table.ts';
import type { Worksheet } from './worksheet.ts';

export type Origin = {
  /** `Remote`: a colleague in the same workbook. */
  readonly source: 'Local' | 'Remote';
  readonly trigger: 'ThisLocalAddin' | 'Unknown';
};

export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: Worksheet;
      readonly area: Area;
      readonly changeType: ChangeType;
      /** Where cells went, when they are not whole rows or columns. */
      readonly shift?: Shift;
      /** Only for an edit of a single cell. */
      readonly detail?: { readonly before: Value; readonly after: Value };
    }
  | { readonly kind: 'formatChanged'; readonly sheet: Worksheet; readonly area: Area }
  | { readonly kind: 'selectionChanged'; readonly sheet: Worksheet; readonly area: Area }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheet: Worksheet }
  | { readonly kind: 'protectionChanged'; readonly sheet: Worksheet }
  | { readonly kind: 'nameChanged'; readonly sheet: Worksheet; readonly before: string }
  | { readonly kind: 'visibilityChanged'; readonly sheet: Worksheet; readonly before: string }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly table: Table };

export type Listener = (event: WorkbookEvent, origin: Origin) => void;
