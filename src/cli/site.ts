import type { Command } from 'commander';
import { print, progress, stopSignal } from './run.js';

interface Options {
  readonly output: string;
  readonly title?: string;
  readonly baseUrl?: string;
  readonly contact?: string;
  readonly search: boolean;
}

export function siteCommand(program: Command): void {
  program
    .command('site')
    .description('make a static website of a library, to be copied to any web server')
    .argument('<library>', 'library file')
    .requiredOption('-o, --output <folder>', 'folder for the website')
    .option('--title <words>', 'title of the website')
    .option('--base-url <address>', 'where the website will be; adds a feed, a sitemap and ResourceSync')
    .option('--contact <address>', 'mail address of the maintainer; adds an OAI-PMH static repository')
    .option('--no-search', 'do not make a search index (which needs the package pagefind)')
    .action(async (path: string, { output, ...given }: Options) => {
      const { openLibrary, writeSite } = await import('../node.js');
      const line = progress({ plain: true });
      const onProgress = (done: number, all: number) => line.say(`${done} of ${all} documents`);
      try {
        const library = openLibrary(path, { create: false });
        const made = await writeSite(library, output, { ...given, signal: stopSignal(), onProgress });
        const { documents, works, changed, pagesWritten, pagesDeleted } = made;
        await print(
          `${works} works, ${documents} documents (${changed} changed); ${pagesWritten} pages written, ${pagesDeleted} deleted\n`,
        );
      } finally {
        line.end();
      }
    });
}
