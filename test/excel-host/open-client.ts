/** A host with its client for one test, and a way to wait until the events under way have arrived. */
import { type Client, loadClient } from './bridge/node.ts';
import { ExcelHost, type HostOptions } from './host.ts';
import { applicationsWorkbook } from './samples.ts';

export type Opened = Client & {
  readonly host: ExcelHost;
  /** `Excel.run`. */
  readonly run: Client['Excel']['run'];
  /** The error a batch ends with; undefined where it ends well. */
  readonly errorOf: (
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ) => Promise<OfficeExtension.Error | undefined>;
};

export async function openClient(bytes?: Uint8Array, options: HostOptions = {}): Promise<Opened> {
  const host = new ExcelHost(bytes ?? (await applicationsWorkbook()), {
    name: 'avustukset.xlsx',
    ...options,
  });
  const client = loadClient(host);
  const run = client.Excel.run.bind(client.Excel) as Client['Excel']['run'];
  return {
    host,
    run,
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    errorOf: (batch) =>
      run(batch).then(
        () => undefined,
        (error: OfficeExtension.Error) => error,
      ),
  };
}

/** Long enough in turns, not in time: an answer and an event take a few each. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
