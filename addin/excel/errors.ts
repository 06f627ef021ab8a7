/** Excel's errors as the few situations an official can do something about. */

export type Trouble = 'editing' | 'protected' | 'too-large' | 'gone' | 'busy' | 'unknown';

const byCode: Readonly<Record<string, Trouble>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InactiveWorkbook: 'busy',
  Timeout: 'busy',
  GeneralException: 'busy',
};

export function troubleOf(error: unknown): Trouble {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? (byCode[code] ?? 'unknown') : 'unknown';
}
