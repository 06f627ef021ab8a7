/**
 * One request as text in, one answer as text out; refusals of a whole request (edit mode, the web's five
 * megabytes) and the figures of every request.
 */
import { TransportError } from '../errors.ts';
import { runBatch } from './query.ts';
import type { Session } from './session.ts';
import type { RequestBody } from './wire.ts';

export type RequestFigures = {
  readonly actions: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
};

export type Limits = {
  /** In bytes, for a request and for its answer. */
  readonly payload: number;
};

/** Excel on the web (resource limits and performance optimization for Office add-ins). */
export const webLimits: Limits = { payload: 5 * 1024 * 1024 };
export const noLimits: Limits = { payload: Number.POSITIVE_INFINITY };

const answerType = 2;

type Message = {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
};

export type Exchange = { readonly answer: string; readonly figures: RequestFigures };

/** The answer to a request on which the host itself failed: a bug of ours, told instead of silence. */
export function failure(text: string, error: unknown): string {
  const { id, flags } = JSON.parse(text) as Message;
  const body = JSON.stringify({
    error: { code: 'GeneralException', message: `The emulated host failed: ${error}` },
  });
  return JSON.stringify({ id, type: answerType, flags, message: { statusCode: 500, headers: {}, body } });
}

export function exchange(session: Session, text: string, limits: Limits, editMode: boolean): Exchange {
  const { id, flags, message } = JSON.parse(text) as Message;
  const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
  const sentBytes = byteLength(text);
  const reply = (statusCode: number, content: string): string =>
    JSON.stringify({ id, type: answerType, flags, message: { statusCode, headers: {}, body: content } });
  let answer: string;
  try {
    if (!message.url.startsWith('ProcessQuery')) throw new TransportError('ApiNotFound', message.url);
    if (sentBytes > limits.payload)
      throw new TransportError(
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit.',
      );
    if (editMode)
      throw new TransportError(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    const content = JSON.stringify(
      session.workbook.as({ source: 'Local', trigger: 'ThisLocalAddin' }, () => runBatch(session, body)),
    );
    if (byteLength(content) > limits.payload)
      throw new TransportError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
      );
    answer = reply(200, content);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    answer = reply(400, JSON.stringify({ error: { code: error.code, message: error.message } }));
  }
  return {
    answer,
    figures: { actions: body.Actions?.length ?? 0, sentBytes, receivedBytes: byteLength(answer) },
  };
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
