/** Our settings in the workbook: one custom XML part in our own namespace, and none when nothing is settled. */
import { isUnsettled, type Settings, settingsXml } from '../../shared/workbook/settings.ts';
import { settingsNamespace } from '../../shared/workbook/settings-xml.ts';

/** Asks for the part; what comes back changes it, and only when it would change: officials keep their undo. */
export function askSettings(context: Excel.RequestContext): (settings: Settings) => void {
  const parts = context.workbook.customXmlParts;
  const part = parts.getByNamespace(settingsNamespace).getOnlyItemOrNullObject();
  part.load('id');
  const xml = part.getXml();
  return (settings) => {
    const wanted = isEmpty(settings) ? null : settingsXml(settings);
    if (part.isNullObject) {
      if (wanted !== null) parts.add(wanted);
    } else if (wanted === null) {
      part.delete();
    } else if (xml.value !== wanted) {
      part.setXml(wanted);
    }
  };
}

export async function saveSettings(settings: Settings): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const change = askSettings(context);
    await context.sync();
    change(settings);
    await context.sync();
  });
}

function isEmpty(settings: Settings): boolean {
  const { year, appropriationCents, deadline, sheets } = settings;
  return (
    year === undefined &&
    appropriationCents === undefined &&
    deadline === undefined &&
    sheets.every(isUnsettled)
  );
}
