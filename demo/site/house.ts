import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The rooms of the house and the rooms that each imports from. A module that lies in no folder is a room of its own. */
export type House = ReadonlyMap<string, ReadonlySet<string>>;

const roomOf = (path: string): string => (path.includes('/') ? path.split('/')[0]! : path.replace(/\.ts$/, ''));

/** Reads the imports of `src`. */
export function house(): House {
  const rooms = new Map<string, Set<string>>();
  for (const entry of readdirSync(join(root, 'src'), {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const path = posix.relative(join(root, 'src'), join(entry.parentPath, entry.name));
    const room = roomOf(path);
    const imported = rooms.get(room) ?? new Set<string>();
    for (const [, from] of readFileSync(join(root, 'src', path), 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)) {
      const other = roomOf(posix.join(posix.dirname(path), from!).replace(/\.js$/, '.ts'));
      if (other !== room) imported.add(other);
    }
    rooms.set(room, imported);
  }
  return rooms;
}

/** Whether one room imports from another by way of a third. */
const isByWayOf = (rooms: House, from: string, to: string): boolean =>
  [...rooms.get(from)!].some((between) => between !== to && reaches(rooms, between, to));

const reaches = (rooms: House, from: string, to: string): boolean =>
  from === to || [...(rooms.get(from) ?? [])].some((next) => reaches(rooms, next, to));

/** The rooms in columns: each stands left of all that it imports from. */
export function columnsOf(rooms: House): readonly (readonly string[])[] {
  const depth = (room: string): number => Math.max(-1, ...[...rooms.get(room)!].map(depth)) + 1;
  const columns: string[][] = [];
  for (const room of [...rooms.keys()].sort()) (columns[depth(room)] ??= []).push(room);
  return columns.reverse();
}

const width = 104;
const height = 34;
const across = 168;
const down = 54;

/**
 * The house as SVG: rooms as boxes, and a line from each room to those that it imports from. Where a longer way leads there, too, the
 * line is left out.
 */
export function housePicture(rooms: House): string {
  const columns = columnsOf(rooms);
  const tallest = Math.max(...columns.map((column) => column.length));
  const places = new Map(
    columns.flatMap((column, index) =>
      column.map((room, row) => [room, {x: index * across + 2, y: (row + (tallest - column.length) / 2) * down + 10}] as const),
    ),
  );
  const lines = [...rooms].flatMap(([room, imported]) =>
    [...imported]
      .filter((other) => !isByWayOf(rooms, room, other))
      .sort()
      .map((other) => {
        const from = places.get(room)!;
        const to = places.get(other)!;
        const [x1, y1, x2, y2] = [from.x + width, from.y + height / 2, to.x, to.y + height / 2];
        const bend = (x1 + x2) / 2;
        return `<path class="line" d="M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2 - 5} ${y2}"/><path d="M${x2 - 7} ${y2 - 3.5}L${x2} ${y2}L${x2 - 7} ${y2 + 3.5}Z"/>`;
      }),
  );
  const boxes = [...places].map(
    ([room, {x, y}]) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}"/><text x="${x + width / 2}" y="${y + height / 2 + 5}">${room}</text>`,
  );
  const size = [(columns.length - 1) * across + width + 4, tallest * down];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" width="${size[0]}" height="${size[1]}" role="img">
<title>The folders of src and their imports, from left to right</title>
<style>
:root { color: #14232b; --ground: #fff; font: 14px system-ui, sans-serif }
@media (prefers-color-scheme: dark) { :root { color: #e8eff2; --ground: #17242c } }
rect { fill: var(--ground); stroke: currentColor; stroke-opacity: .45 }
text { fill: currentColor; text-anchor: middle }
path { fill: #0093cc }
.line { fill: none; stroke: #0093cc; stroke-width: 1.25 }
</style>
${lines.join('\n')}
${boxes.join('\n')}
</svg>
`;
}
