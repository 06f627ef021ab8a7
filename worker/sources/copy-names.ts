/**
 * The name that a copy's name was made from. Windows and browsers write `a (1)`, Explorer `a - Copy` (`- Kopio`,
 * `- Kopia`), a Mac `a copy 2`; OneDrive puts the machine's name behind a version that it could not merge
 * (`a-DESKTOP-1A2B3C`), Dropbox, Nextcloud and others `(conflicted copy 2024-03-01)` in the language of
 * the program. A name is a copy's only when the original lies beside it.
 */
const number = '\\d{1,3}';

const marks: readonly RegExp[] = [
  new RegExp(`^(.+?) ?\\(${number}\\)$`),
  new RegExp(`^(.+?)(?: [-–])? (?:copy|kopio|kopia)(?: ${number}| ?\\(${number}\\))?$`, 'i'),
  new RegExp(
    `^(?:copy(?: \\(${number}\\))? of|kopia(?: \\(${number}\\))? av|kopio(?: \\(${number}\\))? (?:tiedostosta|kohteesta)) (.+)$`,
    'i',
  ),
  /^(.+?) ?[([][^()[\]]*(?:conflict|konflikt|ristirii)[^()[\]]*[)\]]$/i,
  /^(.+?)[ ._-]+(?:sync-)?(?:conflict|konflikt|ristiriita)(?:[ ._-].*)?$/i,
  /^(.+?)-[^-]*(?:MacBook|iMac|Mac mini)[^-]*$/i,
];
/** As Windows names machines: up to 15 capitals, digits and hyphens, not digits alone; behind it a number. */
const machine = /^(?=.*[A-Z])[A-Z0-9][A-Z0-9-]{1,14}(?:-\d)?$/;

/** Names with their ending, the likeliest first; none for a name that no copy has. */
function namesBefore(name: string): readonly string[] {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, dot), name.slice(dot)];
  const marked = marks.flatMap((mark) => mark.exec(stem)?.[1] ?? []);
  const hyphens = [...stem.matchAll(/-/g)].map(({ index }) => index);
  const ofMachines = hyphens.filter((at) => machine.test(stem.slice(at + 1))).map((at) => stem.slice(0, at));
  return [...marked, ...ofMachines].map((original) => original.trimEnd() + ending);
}

/** The one of `paths` that the path is a copy of by its name; undefined when there is none. */
export function originalOf(path: string, paths: ReadonlySet<string>): string | undefined {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  let names = [path.slice(slash)];
  // A copy of a copy, whose own original may be gone.
  for (let depth = 0; depth < 3 && names.length > 0; depth++) {
    names = names.flatMap(namesBefore);
    const found = names.find((name) => paths.has(folder + name));
    if (found !== undefined) return folder + found;
  }
  return undefined;
}
