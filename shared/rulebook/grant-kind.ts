/**
 * Whether a kind of record is one of application. Apart from the schema of which it is a part: that brings its
 * checker along, and the pane is loaded without it.
 */
import type { GrantKind } from './schema/basics.ts';

export const isGrantKind = (kind: string | null | undefined): kind is GrantKind =>
  kind === 'partnership' || kind === 'projectStart';
