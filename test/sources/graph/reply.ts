/** What the server on loopback answers, as data; written in one place. */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';

export type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** The line breaks after half of the answer, or before any of it; or no answer ever comes. */
  readonly broken?: 'half' | 'whole' | 'silent' | undefined;
};

export function json(status: number, value: unknown, headers = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** Graph's error object; the codes from the outermost in. */
export function refused(status: number, codes: readonly string[], headers = {}): Reply {
  const error = codes.reduceRight<object>(
    (innerError, code) => ({ code, message: `About a person's file: ${code}`, innerError }),
    { 'request-id': randomUUID(), date: '2024-03-15T06:00:00' },
  );
  return json(status, { error }, headers);
}

export function write(response: ServerResponse, { status, headers = {}, body = '', broken }: Reply): void {
  if (broken === 'silent') return;
  if (broken === 'whole') {
    response.destroy();
    return;
  }
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  if (broken === 'half') response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  else response.end(bytes);
}
