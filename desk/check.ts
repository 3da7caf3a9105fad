/** Checking: the source as it was read, what is doubtful, and the edition, side by side. */
import { correctDialog } from './correct.js';
import type { Desk, Part } from './document.js';
import { element, replace, say } from './dom.js';
import { editionPane } from './edition.js';
import { findingsPane } from './findings.js';
import { remembered } from './memory.js';
import type { Finding } from './server.js';
import { sourcePane } from './source.js';
import { words } from './words.js';

const PANES = ['source', 'findings', 'edition'] as const;
type Pane = (typeof PANES)[number];

export function checkPart(desk: Desk): Part {
  const edition = editionPane(desk);
  const source = sourcePane(desk, {
    chosen: line => edition.show(desk.view().lines[line]?.eId),
    correct: (line, chosenWords) => void correct(line, chosenWords),
  });
  const findings = findingsPane(desk, {
    chosen: finding => {
      source.show(finding.line);
      edition.show(finding.eId ?? lineId(finding));
    },
    accept: (finding, index) => accept(finding, index),
    correct: finding => correct(finding.line, undefined, finding),
    reveal: pane => choose(pane, true),
  });
  const lineId = ({ line }: Finding) => (line === undefined ? undefined : desk.view().lines[line]?.eId);
  const correct = (line: number | undefined, chosenWords?: string, finding?: Finding): Promise<void> =>
    correctDialog(desk, {
      ...(line === undefined ? {} : { line }),
      ...(chosenWords ? { words: chosenWords } : {}),
      ...(finding ? { finding } : {}),
    });
  const accept = async (finding: Finding, index: number): Promise<void> => {
    const who = remembered('who');
    if (who === '') return correctDialog(desk, { finding, accept: index });
    const why = words('accept.why');
    const fault = await desk.decide({ kind: 'accept', finding: index, value: { code: finding.code }, who, why });
    if (fault) say(fault);
  };
  const panes: Readonly<Record<Pane, HTMLElement>> = {
    source: source.root,
    findings: findings.root,
    edition: edition.root,
  };
  const switcher = element('div', { class: 'switch', role: 'group', 'aria-label': words('panes') });
  const root = element(
    'div',
    { class: 'check', 'data-pane': 'findings' },
    switcher,
    PANES.map(each => panes[each]),
  );
  const choose = (pane: Pane, isFocused = false): void => {
    root.dataset['pane'] = pane;
    drawSwitch();
    if (isFocused) panes[pane].querySelector<HTMLElement>('h2')?.focus();
    if (pane === 'edition') edition.settle();
    if (pane === 'source') source.settle();
  };
  const drawSwitch = (): void =>
    replace(
      switcher,
      PANES.map(each =>
        element(
          'button',
          { type: 'button', 'aria-pressed': String(root.dataset['pane'] === each), on: { click: () => choose(each) } },
          words(`pane.${each}`),
        ),
      ),
    );
  drawSwitch();
  return {
    root,
    update: () => {
      source.update();
      findings.update();
      edition.update();
    },
  };
}
