import type { Page } from 'playwright-core';
import type { CommandName } from '../../src/shared/command-names';
import type { CommandInput } from '../../src/shared/commands';
import type { Result } from '../../src/shared/failure';

/**
 * Sends one command from the window's page, as its own code does, and gives back what comes. For what is done with a command
 * once it has arrived, however the page looks.
 */
export const sendCommand = <Name extends CommandName>(
  page: Page,
  name: Name,
  ...[input]: CommandInput<Name> extends undefined ? [] : [CommandInput<Name>]
): Promise<Result<unknown>> => {
  // A string, because it runs in the page and not here.
  const argument = input === undefined ? '' : JSON.stringify(input);
  return page.evaluate<Result<unknown>>(`window.tokenTray[${JSON.stringify(name)}](${argument})`);
};
