/**
 * Parts that hang on a sheet and name its cells: notes and their boxes, pictures and charts. They stay as
 * they are but for the places they name, which follow when rows or columns come and go.
 */
import { type Area, area, areaName, readArea } from '../address.ts';
import type { Package, Relationship } from './package.ts';

type Shift = (a: Area) => Area | null;
type Follow = (text: string, shift: Shift) => string;

export type Attachment = { readonly part: string; text: string; readonly follow: Follow };

/** A note goes with its cell. */
const notes: Follow = (text, shift) =>
  text.replace(
    /<((?:[\w.-]+:)?(?:comment|threadedComment))\s[^>]*?\bref="([^"]*)"[\s\S]*?<\/\1>/g,
    (whole: string, _: string, ref: string) => {
      const old = readArea(ref);
      if (!old) return whole;
      const moved = shift(old);
      return moved ? whole.replace(`ref="${ref}"`, `ref="${areaName(moved)}"`) : '';
    },
  );

const noteBoxes: Follow = (text, shift) =>
  text.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1];
    if (row === undefined || column === undefined) return shape;
    const moved = shift(area(Number(row), Number(column)));
    return moved
      ? shape
          .replace(/<x:Row>\d+/, `<x:Row>${moved.row}`)
          .replace(/<x:Column>\d+/, `<x:Column>${moved.column}`)
      : '';
  });

/** Pictures and charts: each corner moves with its cell, and stays where that is deleted. */
const corners: Follow = (text, shift) =>
  text.replace(
    /(<xdr:(?:from|to)>\s*<xdr:col>)(\d+)(<\/xdr:col>[\s\S]*?<xdr:row>)(\d+)/g,
    (whole: string, open: string, column: string, between: string, row: string) => {
      const moved = shift(area(Number(row), Number(column)));
      return moved ? `${open}${moved.column}${between}${moved.row}` : whole;
    },
  );

const kinds: Readonly<Record<string, Follow>> = {
  comments: notes,
  threadedComment: notes,
  vmlDrawing: noteBoxes,
  drawing: corners,
};

export function readAttachments(pkg: Package, relationships: readonly Relationship[]): Attachment[] {
  return relationships.flatMap(({ kind, target, external }) => {
    const follow = kinds[kind];
    const text = follow && !external ? pkg.text(target) : undefined;
    return follow && text !== undefined ? [{ part: target, text, follow }] : [];
  });
}
