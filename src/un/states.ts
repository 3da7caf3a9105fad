/**
 * Names of States in English as the United Nations print them: Members, the two observer States and the European Union, and names
 * that were printed before. Source: United Nations, Member States; the names in votes of its published files.
 */
const NAMES = `Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan
|Bahamas|Bahamas (The)|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bolivia (Plurinational State of)
|Bosnia and Herzegovina|Botswana|Brazil|Brunei Darussalam|Bulgaria|Burkina Faso|Burundi|Cabo Verde|Cape Verde|Cambodia|Cameroon
|Canada|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Côte d’Ivoire|Côte d'Ivoire|Croatia|Cuba
|Cyprus|Czech Republic|Czechia|Democratic People’s Republic of Korea|Democratic People's Republic of Korea
|Democratic Republic of the Congo|Denmark|Djibouti|Dominica|Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea
|Estonia|Eswatini|Swaziland|Ethiopia|European Union|Fiji|Finland|France|Gabon|Gambia|Gambia (The)|Gambia (Republic of The)|Georgia
|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Holy See|Honduras|Hungary|Iceland|India|Indonesia|Iran
|Iran (Islamic Republic of)|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kuwait|Kyrgyzstan
|Lao People’s Democratic Republic|Lao People's Democratic Republic|Latvia|Lebanon|Lesotho|Liberia|Libya|Libyan Arab Jamahiriya
|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico
|Micronesia (Federated States of)|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands
|Netherlands (Kingdom of the)|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|The former Yugoslav Republic of Macedonia|Norway
|Oman|Pakistan|Palau|Palestine|State of Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar
|Republic of Korea|Republic of Moldova|Moldova|Romania|Russian Federation|Rwanda|Saint Kitts and Nevis|Saint Lucia
|Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone
|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland
|Syrian Arab Republic|Tajikistan|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Türkiye|Turkey|Turkmenistan|Tuvalu
|Uganda|Ukraine|United Arab Emirates|United Kingdom|United Kingdom of Great Britain and Northern Ireland|United Republic of Tanzania
|United States|United States of America|Uruguay|Uzbekistan|Vanuatu|Venezuela|Venezuela (Bolivarian Republic of)|Viet Nam|Yemen
|Zambia|Zimbabwe`;

const STATES: ReadonlySet<string> = new Set(NAMES.split('|').map(name => name.trim()));

/** Commas, and the "and" before the last name: which ones part the list is known by the names between them. */
const JOINT = /(,\s*(?:and\s+)?|\s+and\s+)/;

/**
 * The States that a list names, in its order: "Gabon, Trinidad and Tobago and Ghana" are three.
 * @returns nothing when a part of the text is no State that is known
 */
export function statesIn(list: string): readonly string[] | undefined {
  const words = list
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .split(JOINT);
  const states: string[] = [];
  for (let at = 0; at < words.length; ) {
    const taken = stateAt(words, at);
    if (!taken) return undefined;
    states.push(taken.name);
    at = taken.next;
  }
  return states;
}

/** Pieces of a name that has an "and" in it. */
const LONGEST = 3;

/** The longest name that begins at a piece; pieces at odd places are the joints between. */
function stateAt(words: readonly string[], at: number): { readonly name: string; readonly next: number } | undefined {
  for (let end = Math.min(at + 2 * LONGEST - 1, words.length); end > at; end -= 2) {
    const name = words.slice(at, end).join('');
    if (STATES.has(name)) return { name, next: end + 1 };
  }
  return undefined;
}
