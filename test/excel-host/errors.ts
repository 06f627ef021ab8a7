/**
 * The errors an add-in can get from Excel. Two kinds, as on the wire: an ApiError stops its batch at one
 * action and names the member; a TransportError refuses the whole request. Codes are those of
 * Excel.ErrorCodes; the messages are Excel's own where they are documented.
 */

export class ApiError extends Error {
  readonly code: string;
  /** `Range.values`, `Worksheets.getItem`…; filled in by the dispatcher where the model does not know it. */
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

export class TransportError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): ApiError => new ApiError('InvalidArgument', message);

export const itemNotFound = (): ApiError =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.");

export const accessDenied = (): ApiError =>
  new ApiError('AccessDenied', "You can't perform the requested operation.");

/** A member that Excel has and this host has not: said by its name, never answered by an empty success. */
export const notImplemented = (member: string): ApiError =>
  new ApiError('NotImplemented', `${member} is not implemented by this host.`, member);
