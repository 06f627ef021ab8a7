/** Our settings in the workbook: one custom XML part in our own namespace, and none when nothing is settled. */
import {
  isUnsettled,
  type Settings,
  settingsNamespace,
  settingsXml,
} from '../../shared/workbook/settings.ts';

/** Writes only when the part would change; officials keep their undo. */
export async function saveSettings(settings: Settings): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.getByNamespace(settingsNamespace).getOnlyItemOrNullObject();
    part.load('id');
    const xml = part.getXml();
    await context.sync();
    const wanted = isEmpty(settings) ? null : settingsXml(settings);
    if (part.isNullObject) {
      if (wanted === null) return;
      parts.add(wanted);
    } else if (wanted === null) {
      part.delete();
    } else if (xml.value !== wanted) {
      part.setXml(wanted);
    }
    await context.sync();
  });
}

export function isEmpty(settings: Settings): boolean {
  const { year, appropriationCents, deadline, sheets } = settings;
  return (
    year === undefined &&
    appropriationCents === undefined &&
    deadline === undefined &&
    sheets.every(isUnsettled)
  );
}
