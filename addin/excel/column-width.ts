/** Widths of columns in the points that Excel counts them in. */

/** What a digit takes in Excel's own type, and the room beside the text. */
const [pointsPerCharacter, padding] = [5.25, 3.75];

export const pointsFor = (characters: number): number => characters * pointsPerCharacter + padding;
