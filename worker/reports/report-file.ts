/** One file of a year's report, made piece by piece while it is written: none is ever whole in memory. */
export type ReportFile = { readonly name: string; readonly pieces: Iterable<string | Uint8Array> };

/** In bytes. */
const chunk = 64 * 1024;

/**
 * Pieces of any size as chunks that are worth a write.
 * @throws the signal's reason when it is given up.
 */
export function* inChunks(
  pieces: Iterable<string | Uint8Array>,
  signal?: AbortSignal,
): Generator<string | Uint8Array> {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    if (typeof piece === 'string' && text.length < chunk) continue;
    signal?.throwIfAborted();
    if (text !== '') yield text;
    text = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield text;
}
