/**
 * Writes the invented shops next to this file: `npx tsx samples/generate.ts`.
 * Seeded, so that every run on every machine writes the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { samples } from './samples';

for (const [name, make] of Object.entries(samples)) {
  writeFileSync(fileURLToPath(new URL(name, import.meta.url)), make());
}
