/** Builds `dist/browser/`, which only the package needs: `npm run build:browser`. A folder may be named to write to. */
import { fileURLToPath } from 'node:url';
import { bundleForBrowser } from './bundle.mjs';

await bundleForBrowser(fileURLToPath(new URL('../..', import.meta.url)), process.argv[2]);
