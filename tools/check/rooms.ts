/** `npm run check:architecture`: holds the rules of who may import whom, and prints the rooms and their imports as they are. */
import { createRequire } from 'node:module';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';

const load = createRequire(import.meta.url);
const { options, ...ruleSet } = load('../../.dependency-cruiser.cjs') as {
  options: object;
} & IFlattenedRuleSet;

const parts = [
  'core',
  'sidebar',
  'sheets-addon',
  'excel-addin',
  'files',
  'cli',
  'warehouse',
  'simulated',
  'preview',
];
const { output } = await cruise(parts, { ...options, validate: true, ruleSet });
const { modules, summary } = output as ICruiseResult;

/** A room of the core, or another folder of the repository; the flow's own files stand each for themselves. Null for packages. */
function roomOf(file: string): string | null {
  const [top = '', next = ''] = file.split('/');
  if (!parts.includes(top)) return null;
  if (top !== 'core') return top;
  return `core/${next}`;
}

const rooms = new Map<string, { files: number; imports: Set<string> }>();
for (const { source, dependencies } of modules) {
  const name = roomOf(source);
  if (name === null) continue;
  const room = rooms.get(name) ?? { files: 0, imports: new Set<string>() };
  rooms.set(name, room);
  room.files += 1;
  for (const { resolved } of dependencies) {
    const other = roomOf(resolved);
    if (other !== null && other !== name) room.imports.add(other);
  }
}

// A room is placed below all rooms that it imports.
const placed: string[] = [];
while (placed.length < rooms.size) {
  const free = [...rooms].filter(
    ([name, { imports }]) => !placed.includes(name) && [...imports].every((other) => placed.includes(other)),
  );
  const next = free.length > 0 ? free : [...rooms].filter(([name]) => !placed.includes(name));
  placed.push(...next.map(([name]) => name).sort());
}
for (const name of placed) {
  const { files, imports } = rooms.get(name) ?? { files: 0, imports: new Set<string>() };
  const list = placed.filter((other) => imports.has(other)).map((other) => other.replace('core/', ''));
  console.log(`${name.padEnd(17)} ${String(files).padStart(3)} files ← ${list.join(', ') || '–'}`);
}

for (const { from, to, rule } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(
  `${summary.totalCruised} files, ${summary.totalDependenciesCruised ?? 0} imports, ${summary.violations.length} against the rules`,
);
if (summary.violations.length > 0) process.exitCode = 1;
