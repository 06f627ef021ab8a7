/** A part that not every Excel knows: done in a request of its own, so that the rest does not hang on it. */

const unknownHere = ['NotImplemented', 'ApiNotFound', 'UnsupportedOperation'];

/** @returns false when this Excel lacks the set, or says that it does not know a member. */
export async function tryUnknown(
  version: string,
  context: Excel.RequestContext,
  work: () => void,
): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', version)) return false;
  try {
    work();
    await context.sync();
    return true;
  } catch (error) {
    if (unknownHere.includes(String((error as { code?: unknown }).code))) return false;
    throw error;
  }
}
