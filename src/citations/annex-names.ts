/** Names by which a text calls an annex: its title, what the title has in brackets, and its first words. */
import type { Grammar } from './grammar.js';
import { titlePattern } from './title-pattern.js';

/** A name of an annex. */
export interface AnnexName {
  readonly name: string;
  /** The name where a text has it, in any case of the noun; tried at one place. */
  readonly pattern: RegExp;
  /** Counted from 0. */
  readonly annex: number;
}

/** No title is longer; what is, is no name. */
const LONGEST = 500;

/** @returns longest first, so that a short name never stands for a longer one; a name of two annexes is none */
export function annexNames(titles: readonly (string | undefined)[], grammar: Grammar): AnnexName[] {
  const names = titles.flatMap((title, annex) =>
    title ? namesOf(title, grammar).map(name => ({ name, annex, pattern: titlePattern(name) })) : [],
  );
  return names
    .filter(({ name, annex }) => names.every(each => each.name !== name || each.annex === annex))
    .sort((a, b) => b.name.length - a.name.length);
}

function namesOf(title: string, grammar: Grammar): string[] {
  const { titleNoun, titleBreak } = grammar.words.internal;
  const short = [
    bracketed(title),
    titleNoun && upToNoun(title, titleNoun),
    titleBreak && upToBreak(title, titleBreak),
    grammar.words.code === 'zh' ? behindAttribute(title) : undefined,
  ];
  return [title, ...short].filter(
    (name): name is string => name !== undefined && name.length < LONGEST && isDistinct(name),
  );
}

function bracketed(title: string): string | undefined {
  return /\((?:the )?([^()]{4,80})\)/u.exec(title)?.[1];
}

function upToNoun(title: string, noun: string): string | undefined {
  return new RegExp(`^.{1,80}?\\b${noun}(?![\\p{L}])`, 'u').exec(title)?.[0];
}

function upToBreak(title: string, words: string): string | undefined {
  return new RegExp(`^(.{6,80}?)(?:${words})(?![\\p{L}])`, 'u').exec(title)?.[1]?.trim();
}

/** "关于保护山地森林的里斯本宣言" is also called "里斯本宣言". */
function behindAttribute(title: string): string | undefined {
  return /的([^的]{5,20})$/u.exec(title)?.[1];
}

/** Words that many instruments share: a name of these alone could be another's. */
const COMMON = new RegExp(
  `^(?:${[
    'the|of|on|and|for|to|in|draft|united|nations|international|political|general|global|action|declaration|programme',
    'plan|agenda|principles|guidelines|convention|rules|strategy|framework|compact|commitment|statute|protocol|pact',
    'agreement|regulations|articles|consensus|model|law',
    'de|la|del|des|du|los|las|sur|pour|déclaration|nations|unies|naciones|unidas|programa|acción|declaración|convención',
    'организации|объединенных|наций|международн\\p{L}+|политическ\\p{L}+|общ\\p{L}+|основн\\p{L}+|глобальн\\p{L}+',
    'руководящ\\p{L}+|типов\\p{L}+|действий|деклараци\\p{L}+|программ\\p{L}+|план|принципы|конвенция|правила|стратегия|рамки',
    'соглашение|протокол|устав|повестка|дня|проект|положения',
    '(?:ال)?(?:إعلان|سياسي|خطة|عمل|برنامج|مبادئ|توجيهية|اتفاقية|أمم|متحدة|دولية|عالمية|عامة|قواعد|استراتيجية|إطار|اتفاق|بروتوكول|نظام|أساسي|مشروع)',
  ].join('|')})$`,
  'iu',
);

const COMMON_CHINESE =
  /^(?:联合国|国际|全球|政治|部长级|行动|指导|基本|示范|一般|共同|技术|宣言|公约|计划|纲领|方案|原则|准则|规则|战略|框架|协定|议定书|规约|议程|声明|草案)+$/u;

function isDistinct(name: string): boolean {
  // Chinese names have no blanks: the length tells.
  if (/\p{Script=Han}/u.test(name)) return name.length >= 5 && !COMMON_CHINESE.test(name);
  const words = name.split(/[\s,:;-]+/u).filter(Boolean);
  return words.length >= 2 && words.some(word => !COMMON.test(word));
}
