/** Votes as the Human Rights Council prints them: the result, then lists of members. */
import { type Element, isElement, type Node } from '../../xml/tree.js';
import { made, shownAll } from './nodes.js';
import type { At, Page } from './types.js';
import { elementsOf, isBlank } from './words.js';

/** Whether a line has such a vote. */
export function isVote(line: Element): boolean {
  return votesIn(line).length > 0;
}

function votesIn(line: Element): Element[] {
  return elementsOf(line, 'vote').filter(isListed);
}

/** A line with such a vote. */
export function voteOf(line: Element, at: At, page: Page): Element {
  const votes = votesIn(line);
  const id = page.ids(line);
  const words = { ...at, words: true };
  const runs = runsOf(votes.flatMap(heldBy));
  const shown = runs.flatMap(({ nodes, lists }, place) => {
    if (lists)
      return [
        made(
          'members',
          {},
          (nodes as Element[]).flatMap(each => membersOf(each, words, page)),
        ),
      ];
    if (nodes.every(isBlank)) return [];
    return [made('result', { id: `${id}__result_${place + 1}` }, shownAll(nodes, words, page))];
  });
  const rest = line.children.filter(each => !votes.some(vote => vote === each));
  const end = rest.every(isBlank) ? [] : [made('result', { id: `${id}__end` }, shownAll(rest, words, page))];
  return made('vote', { id }, [...shown, ...end]);
}

/** What a vote and the outcomes in it hold. */
function heldBy(vote: Element): readonly Node[] {
  return vote.children.flatMap(each => (isElement(each, 'outcome') ? each.children : [each]));
}

/** Outcomes inside an outcome are the lists. */
function isListed(vote: Element): boolean {
  return elementsOf(vote, 'outcome').some(outcome => elementsOf(outcome, 'outcome').length > 0);
}

interface Run {
  readonly lists: boolean;
  readonly nodes: Node[];
}

function runsOf(nodes: readonly Node[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const lists = node.type === 'element' && node.name === 'outcome';
    const last = runs.at(-1);
    if (last?.lists === lists) last.nodes.push(node);
    else runs.push({ lists, nodes: [node] });
  }
  return runs;
}

/** The words before the line break name the list. */
function membersOf(list: Element, at: At, page: Page): Node[] {
  const { children } = list;
  const line = children.findIndex(each => isElement(each, 'eol'));
  const isMember = (each: Node) => isElement(each, 'organization');
  const name = line < 0 ? children.filter(each => !isMember(each)) : children.slice(0, line);
  const members = line < 0 ? children.filter(isMember) : children.slice(line).flatMap(withoutBreak);
  return [
    made('members-name', {}, shownAll(name, at, page)),
    made('members-list', { id: page.ids(list) }, shownAll(members, at, page)),
  ];
}

/** The break itself is no part of the list; what third-party files have in it is. */
function withoutBreak(node: Node, at: number): readonly Node[] {
  return at === 0 && node.type === 'element' ? node.children : [node];
}
