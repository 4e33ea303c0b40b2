import 'axe-core/axe.min.js';
import {executeServerCommand} from '@web/test-runner-commands';
import type Axe from 'axe-core';

declare const axe: typeof Axe;

/** What axe finds wrong with an element, as `rule: element`; best practices too. */
export async function violations(element: Element): Promise<string[]> {
  const {violations} = await axe.run(element, {resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly childIds?: readonly string[];
}

const boxes = ['generic', 'none', 'InlineTextBox', 'RootWebArea'];

/**
 * Chromium's accessibility tree of the page, in reading order, as `role "name"`; what only groups is left out, and so is the text of
 * what has a name from its content.
 */
export async function accessibilityTree(): Promise<string[]> {
  const {nodes} = await executeServerCommand<{nodes: Node[]}, object>('cdp:Accessibility.getFullAXTree', {});
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = ({ignored, role, name, childIds = []}: Node): string[] => {
    const named = !!name?.value;
    const shown = !ignored && !boxes.includes(role!.value) && (named || role!.value !== 'paragraph');
    const own = shown ? [`${role!.value} "${name?.value ?? ''}"`] : [];
    if (shown && ['link', 'button'].includes(role!.value)) return own;
    return [...own, ...childIds.flatMap((id) => lines(byId.get(id)!))];
  };
  return lines(nodes[0]!);
}
