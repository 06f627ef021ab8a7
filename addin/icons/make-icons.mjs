/**
 * Draws the add-in's icons: a ledger with a ticked line. `node addin/icons/make-icons.mjs` writes the PNGs
 * beside it; they are kept with the source, so a build draws nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const teal = [15, 108, 92];
const spine = [9, 74, 63];
const paper = [255, 255, 255];
const gold = [217, 131, 6];

/** Shapes in a square of 1 × 1, painted in order. */
const shapes = [
  { colour: teal, holds: (x, y) => rounded(x, y, 0.06, 0.02, 0.94, 0.98, 0.12) },
  { colour: spine, holds: (x, y) => rounded(x, y, 0.06, 0.02, 0.94, 0.98, 0.12) && x < 0.22 },
  { colour: paper, holds: (x, y) => rounded(x, y, 0.3, 0.12, 0.86, 0.88, 0.05) },
  { colour: teal, holds: (x, y) => rounded(x, y, 0.38, 0.22, 0.78, 0.3, 0.03) },
  { colour: teal, holds: (x, y) => rounded(x, y, 0.38, 0.38, 0.78, 0.46, 0.03) },
  {
    colour: gold,
    holds: (x, y) => near(x, y, 0.4, 0.66, 0.53, 0.78, 0.055) || near(x, y, 0.53, 0.78, 0.77, 0.54, 0.055),
  },
];

function rounded(x, y, left, top, right, bottom, radius) {
  const dx = Math.max(left + radius - x, x - right + radius, 0);
  const dy = Math.max(top + radius - y, y - bottom + radius, 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** Within `width` of the line between two points. */
function near(x, y, x1, y1, x2, y2, width) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) <= width;
}

const samples = 8;

function pixel(px, py, size) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const x = (px + ((i % samples) + 0.5) / samples) / size;
    const y = (py + (Math.floor(i / samples) + 0.5) / samples) / size;
    const shape = shapes.findLast(({ holds }) => holds(x, y));
    if (!shape) continue;
    for (let c = 0; c < 3; c++) sum[c] += shape.colour[c];
    sum[3]++;
  }
  const covered = sum[3] || 1;
  return [...sum.slice(0, 3).map((c) => Math.round(c / covered)), Math.round((sum[3] / samples ** 2) * 255)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = [];
  for (let y = 0; y < size; y++) {
    lines.push(0);
    for (let x = 0; x < size; x++) lines.push(...pixel(x, y, size));
  }
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

for (const size of [16, 32, 64, 80]) writeFileSync(join(import.meta.dirname, `icon-${size}.png`), png(size));
