import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { inProject } from '../../../build/setup/project.mjs';

/** What axe is asked about: everything, what depends on colours alone, or all that does not. The colours take it longest. */
export type AxeQuestion = 'all' | 'colours' | 'all but colours';

const asked: Readonly<Record<AxeQuestion, object>> = {
  all: {},
  colours: { runOnly: ['color-contrast'] },
  'all but colours': { rules: { 'color-contrast': { enabled: false } } },
};

/** Returns what asks axe: each thing that it finds, with the element; empty when all is well. */
export const axeAuditor = async (page: Page): Promise<(question?: AxeQuestion) => Promise<readonly string[]>> => {
  const axe = await readFile(inProject('node_modules/axe-core/axe.min.js'), 'utf8');
  return async (question = 'all') => {
    if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe);
    const options = JSON.stringify({ resultTypes: ['violations'], ...asked[question] });
    const results = await page.evaluate<AxeResults>(`axe.run(${options})`);
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
  };
};

/** Pixels that lie beyond the window's side; the place that is kept for the bar of scrolling lies within. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Controls whose words don't fit into them. Rows of the list are cut on purpose: the session itself says all. */
export const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button:not(.row-button), .segment span, .choice, .clock, legend, label')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).display !== 'inline' && !element.matches('.spoken'))
      .map((element) => element.outerHTML),
  );

/** Errors of the page and refusals by its own policy, from now on. */
export const pageErrors = (page: Page): readonly string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};
