/** To the clipboard. Frames on the web may be denied the modern way; then the shown text is copied by hand. */
export async function copyText(text: string, shownIn: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.getElementById(shownIn);
    if (!(field instanceof HTMLTextAreaElement)) return false;
    field.select();
    return document.execCommand('copy');
  }
}
