import type { PageStage } from './page-stage';

/** The page as a person without a mouse gets about it. */
export interface Keyboard {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** What has the focus, as a person hears it: the name, else the text. */
  readonly focused: () => Promise<string>;
  /** Tabs on until the focus is on the element of that name. */
  readonly tabTo: (name: string) => Promise<void>;
}

/** The keyboard of a stage that stands by the time a key is pressed. */
export const keyboardOf = (stage: () => PageStage): Keyboard => {
  const press: Keyboard['press'] = async (...keys) => {
    for (const key of keys) await stage().page.keyboard.press(key);
  };
  const focused: Keyboard['focused'] = () =>
    stage().page.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement
          ? element.labels?.[0]?.textContent
          : undefined;
      return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
    });
  return {
    press,
    focused,
    tabTo: async (name) => {
      for (let step = 0; step < 60; step += 1) {
        if ((await focused()).startsWith(name)) return;
        await press('Tab');
      }
      throw new Error(`The focus never came to ${name}.`);
    },
  };
};
