/**
 * Fonts of the print edition. They come from packages of fixed versions, never from the machine, so that a document has
 * the same bytes everywhere. Latin and Cyrillic are Tinos, Arabic is Amiri (its text layer can be copied letter by letter,
 * which not every Arabic font allows). A Chinese font is too large to be shipped: it is used when it is installed.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { scriptOfTag } from '../../languages/scripts/of-tag.js';
import { familyOf } from './font-names.js';

const require = createRequire(import.meta.url);

/** The optional package for Chinese (and a name to tell the user). */
export const CHINESE_PACKAGE = '@expo-google-fonts/noto-serif-sc';

interface FontPackage {
  readonly family: string;
  /** ISO 15924: the languages for which it comes first. */
  readonly scripts: readonly string[];
  readonly name: string;
  /** Files below the package's folder. */
  readonly files: readonly string[];
}

const packages: readonly FontPackage[] = [
  { family: 'Tinos', scripts: ['Latn', 'Cyrl', 'Grek'], name: '@expo-google-fonts/tinos', files: styles('Tinos') },
  { family: 'Amiri', scripts: ['Arab'], name: '@expo-google-fonts/amiri', files: styles('Amiri') },
  {
    family: 'Noto Serif SC',
    scripts: ['Hans'],
    name: CHINESE_PACKAGE,
    files: ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'],
  },
];

function styles(family: string): string[] {
  return ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(
    style => `${style}/${family}_${style}.ttf`,
  );
}

export interface Fonts {
  /** Paths of the font files. */
  readonly files: readonly string[];
  readonly families: readonly string[];
}

/**
 * The fonts there are: the packages, and what the environment variable NTOSO_FONTS names (font files or folders of them,
 * separated as in PATH), for scripts that the packages do not cover.
 */
export function findFonts(extra: string | undefined = process.env['NTOSO_FONTS']): Fonts {
  const found = packages.flatMap(each => installed(each));
  const others = (extra ?? '').split(delimiter).filter(Boolean).flatMap(fontFilesAt);
  const named = others.flatMap(path => {
    const family = familyOf(readFileSync(path));
    return family ? [{ path, family }] : [];
  });
  return {
    files: [...found.map(each => each.path), ...named.map(each => each.path)],
    families: [...new Set([...found, ...named].map(each => each.family))],
  };
}

function installed({ name, family, files }: FontPackage): { path: string; family: string }[] {
  return files.flatMap(file => {
    try {
      return [{ path: require.resolve(`${name}/${file}`), family }];
    } catch {
      return [];
    }
  });
}

function fontFilesAt(path: string): string[] {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isFile()) return [path];
  if (!kind?.isDirectory()) return [];
  return fontsBelow(path, 0);
}

/** Folders of fonts have one for each family, or one for each kind and in it one for each family. */
const DEEPEST = 6;

/** Font files of a folder and of those below it, in the order of their names. Links to folders are not followed. */
function fontsBelow(folder: string, depth: number): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth < DEEPEST ? fontsBelow(path, depth + 1) : [];
    return /\.(?:ttf|otf)$/i.test(entry.name) ? [path] : [];
  });
}

/** What the environment variable names and has no font: a file or folder that is not there, a folder without font files. */
export function namedWithoutFonts(extra: string | undefined = process.env['NTOSO_FONTS']): string[] {
  return (extra ?? '')
    .split(delimiter)
    .filter(Boolean)
    .filter(path => fontFilesAt(path).every(file => familyOf(readFileSync(file)) === undefined));
}

/** The families in the order in which the script of a language wants them. */
export function familiesFor(language: string, families: readonly string[]): string[] {
  const script = scriptOfTag(language);
  const scriptsOf = (family: string) => packages.find(each => each.family === family)?.scripts;
  const own = families.filter(family => scriptsOf(family)?.includes(script));
  // Fonts that the environment names are for what the packages do not cover.
  const first = own.length > 0 ? own : families.filter(family => scriptsOf(family) === undefined);
  return [...new Set([...first, ...families])];
}
