/** Titles of instruments as running text has them: in any case of the noun, with any blanks between the words. */

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** A title where it begins at a given place; no letter or figure may follow. */
export function titlePattern(title: string): RegExp {
  return new RegExp(`${source(title)}(?![\\p{L}\\d])`, 'uy');
}

/** A title at the end of a text. */
export function titleAtEnd(title: string): RegExp {
  return new RegExp(`${source(title)}$`, 'u');
}

/** What every spelling of a title begins with: to look for it fast. */
export function titleKey(title: string): string {
  const [first = ''] = title.split(' ');
  return isRussian(first) ? first.replace(ENDING, '') : first;
}

/** Russian nouns and adjectives change their endings: "Лиссабонская декларация", "Лиссабонской декларации". */
function source(title: string): string {
  return title
    .split(' ')
    .map(word => (isRussian(word) ? `${word.replace(ENDING, '')}[а-яё]{0,3}` : word.replace(SYNTAX, '\\$&')))
    .join(' {1,40}');
}

function isRussian(word: string): boolean {
  return /^[А-Яа-яЁё]{4,}$/.test(word);
}

const ENDING = /[аеиоуыэюяйьё]{1,2}$/;
