/**
 * What happened in the workbook as the messages the client waits for: one entry for each target that has a
 * handler (the object, its sheet, the workbook's collection).
 */
import { areaName, intersection } from '../address.ts';
import type { Origin, WorkbookEvent } from '../model/events.ts';
import { Range } from '../model/range.ts';
import { plainValue, valueType } from '../model/worksheet.ts';
import { sheetEvents, tableEvents, workbookTarget } from './registrations.ts';
import type { Session } from './session.ts';

export type EventEntry = {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly id: number;
  readonly message: string;
};

/** The category of events of the document; 2 is the ribbon's, 1 that of custom functions. */
const documentCategory = 65_536;

/** Old-style events of the workbook have no registration of their own and no target. */
const oldStyle = { selectionChanged: 2 } as const;

export function entriesFor(session: Session, event: WorkbookEvent, origin: Origin): EventEntry[] {
  if (!session.enableEvents) return [];
  const entries: EventEntry[] = [];
  const send = (messageType: number, target: string, payload: object): void => {
    if (target !== '' && !session.registrations.has(messageType, target)) return;
    entries.push({
      messageCategory: documentCategory,
      messageType,
      targetId: target,
      id: session.workbook.next(),
      message: JSON.stringify(payload),
    });
  };
  const { source, trigger: triggerSource } = origin;
  const ofSheet = (type: number, id: string, payload: object): void => {
    send(type, id, payload);
    send(type, workbookTarget, payload);
  };
  switch (event.kind) {
    case 'changed':
      changed(session, event, origin, send);
      break;
    case 'formatChanged':
      ofSheet(sheetEvents.FormatChanged, event.sheet.id, {
        address: areaName(event.area),
        source,
        triggerSource,
        worksheetId: event.sheet.id,
      });
      break;
    case 'selectionChanged': {
      const address = areaName(event.area);
      send(oldStyle.selectionChanged, '', {});
      ofSheet(sheetEvents.SelectionChanged, event.sheet.id, { address, worksheetId: event.sheet.id });
      for (const table of session.workbook.tables)
        if (table.sheet === event.sheet) {
          const isInsideTable = intersection(table.area, event.area) !== null;
          send(tableEvents.SelectionChanged, table.id, {
            address: isInsideTable ? address : '',
            isInsideTable,
            tableId: table.id,
            worksheetId: event.sheet.id,
          });
        }
      break;
    }
    case 'activated':
    case 'deactivated':
    case 'added':
    case 'deleted': {
      const type = {
        activated: sheetEvents.Activated,
        deactivated: sheetEvents.Deactivated,
        added: sheetEvents.Added,
        deleted: sheetEvents.Deleted,
      }[event.kind];
      ofSheet(type, event.sheet.id, { worksheetId: event.sheet.id, source });
      break;
    }
    case 'protectionChanged':
      ofSheet(sheetEvents.ProtectionChanged, event.sheet.id, {
        isProtected: event.sheet.protected,
        source,
        worksheetId: event.sheet.id,
      });
      break;
    case 'nameChanged':
      ofSheet(sheetEvents.NameChanged, event.sheet.id, {
        nameBefore: event.before,
        nameAfter: event.sheet.name,
        source,
        worksheetId: event.sheet.id,
      });
      break;
    case 'visibilityChanged':
      ofSheet(sheetEvents.VisibilityChanged, event.sheet.id, {
        visibilityBefore: event.before,
        visibilityAfter: event.sheet.visibility,
        source,
        worksheetId: event.sheet.id,
      });
      break;
    case 'tableAdded':
    case 'tableDeleted': {
      const { table } = event;
      const type = event.kind === 'tableAdded' ? tableEvents.Added : tableEvents.Deleted;
      const payload = { tableId: table.id, tableName: table.name, worksheetId: table.sheet.id, source };
      send(type, table.sheet.id, payload);
      send(type, workbookTarget, payload);
    }
  }
  return entries;
}

function changed(
  session: Session,
  event: Extract<WorkbookEvent, { kind: 'changed' }>,
  origin: Origin,
  send: (type: number, target: string, payload: object) => void,
): void {
  const { registrations, workbook } = session;
  const { sheet, detail } = event;
  const tables = workbook.tables.filter((t) => t.sheet === sheet && intersection(t.area, event.area));
  const sheetTargets = [sheet.id, workbookTarget].filter((t) =>
    registrations.has(sheetEvents.DataChanged, t),
  );
  const tableTargets = tables.flatMap((table) =>
    [table.id, sheet.id, workbookTarget]
      .filter((t) => registrations.has(tableEvents.DataChanged, t))
      .map((target) => ({ table, target })),
  );
  // Nobody listens: no range is kept for them.
  if (sheetTargets.length + tableTargets.length === 0) return;
  const payload = {
    changeType: event.changeType,
    source: origin.source,
    worksheetId: sheet.id,
    address: areaName(event.area),
    referenceId: session.keepForEvent(new Range(sheet, event.area)),
    triggerSource: origin.trigger,
    // Anything else than `None` makes the client add a `changeDirectionState`.
    shiftDirection: event.shift === undefined ? 'None' : `ShiftCell${event.shift}`,
    ...(detail && {
      valueBefore: plainValue(detail.before),
      valueTypeBefore: valueType(detail.before),
      valueAfter: plainValue(detail.after),
      valueTypeAfter: valueType(detail.after),
    }),
  };
  for (const target of sheetTargets) send(sheetEvents.DataChanged, target, payload);
  for (const { table, target } of tableTargets)
    send(tableEvents.DataChanged, target, { ...payload, tableId: table.id });
}
