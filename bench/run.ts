// npm run bench -- NAME [options]: runs one benchmark of this folder by its file name.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.js') && file !== 'run.js')
  .map((file) => file.slice(0, -3));
const [name = '', ...rest] = process.argv.slice(2);
if (names.includes(name)) {
  process.argv.splice(2, process.argv.length, ...rest);
  await import(new URL(`${name}.js`, import.meta.url).href);
} else {
  console.log(`usage: npm run bench -- NAME [options]; NAME is one of ${names.join(', ')}`);
  process.exitCode = 2;
}
