/** Expressions of one document: each conversion held against the English one, as `ntoso compare` does. */

const LANGUAGES = ['ar', 'es', 'fr', 'ru', 'zh'];

/**
 * @param members what was converted, with the AKN in `ours`
 * @param compare the public function
 * @returns rows for each language, and for each document that differs the kinds of differences
 */
export async function expressionRows(members, compare) {
  const byName = new Map(members.map(member => [member.name, member]));
  const shares = LANGUAGES.map(language => ({ language, same: 0, all: 0 }));
  const differing = [];
  for (const share of shares) {
    for (const { name, ours } of members.filter(each => each.name.endsWith(`_${share.language}`))) {
      const english = byName.get(name.replace(/_\w\w$/, '_en'));
      if (!english) continue;
      const found = await compare(english.ours, ours);
      share.all++;
      if (found.length === 0) share.same++;
      else differing.push([name, kindsOf(found)]);
    }
  }
  return { shares: shares.map(({ language, same, all }) => [language, `${same} of ${all}`]), differing };
}

function kindsOf(differences) {
  const counts = new Map();
  for (const { kind, change } of differences)
    counts.set(`${kind} ${change}`, (counts.get(`${kind} ${change}`) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind}: ${count}`).join(', ');
}
