/**
 * Where a file cannot be opened the system says which; where there is no room to write on, it does not. Whoever
 * is to make room has to know where.
 * @returns the error with a place, when it is the system's and has none.
 */
export function namingPlace(error: unknown, place: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  const isNameless = error instanceof Error && /^E[A-Z]+$/.test(`${code}`) && path === undefined;
  return isNameless ? Object.assign(error, { path: place }) : error;
}
