/** The workbench where there is room: at the port asked for, or at the first free one from the usual. */
import { basename } from 'node:path';
import { type Served, serveWorkbench } from './serve.ts';

export type Asked = {
  /** Undefined for the usual one, or the next that is free. */
  readonly port: number | undefined;
  /** The path of the workbook to open first; undefined for the usual sample. */
  readonly workbook: string | undefined;
};

export const usualPort = 3000;
const portsTried = 20;
const firstShown = 'kumppanuusavustukset-2023.xlsx';

/** Its message is for the person who started the program. */
export class PortTaken extends Error {}

/** @throws PortTaken */
export async function serveFree(
  { port, workbook }: Asked,
  samples: readonly string[],
  from = usualPort,
): Promise<Served> {
  const workbooks = served(workbook, samples);
  for (let tried = port ?? from; ; tried++) {
    try {
      return await serveWorkbench({ port: tried, workbooks });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (port !== undefined)
        throw new PortTaken(`Portti ${port} on varattu. Anna toinen: npm start -- --port NUMERO`);
      if (tried >= from + portsTried)
        throw new PortTaken(`Portit ${from}–${tried} on varattu. Anna vapaa: npm start -- --port NUMERO`);
    }
  }
}

/** By their names; one of a person's own stands for a sample of the same name. */
function served(workbook: string | undefined, samples: readonly string[]): ReadonlyMap<string, string> {
  const first = workbook ?? samples.find((path) => basename(path) === firstShown);
  const others = samples.filter((path) => !first || basename(path) !== basename(first));
  return new Map([...(first ? [first] : []), ...others].map((path) => [basename(path), path]));
}
