import { fail, succeed } from '../../shared/failure';
import { atLoginSwitch, type LoginStart } from './login-start';

interface LoginItem {
  readonly openAtLogin: boolean;
}

interface FoundItem extends LoginItem {
  /** Windows alone tells: false where the item is in the list, and was switched off there. */
  readonly executableWillLaunchAtLogin?: boolean;
}

/** The part of Electron's `app` that is asked here. */
export interface LoginItemApp {
  readonly getLoginItemSettings: (about: { readonly args: string[] }) => FoundItem;
  readonly setLoginItemSettings: (item: LoginItem & { readonly args: string[] }) => void;
}

/** On Windows an entry is known by its arguments; macOS does not look at them, and tells the app in its own way. */
const about = { args: [atLoginSwitch] };

/** Start at login on macOS and Windows: the system's own list of login items. */
export const loginItems = (app: LoginItemApp): LoginStart => {
  const isOn = (): boolean => {
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings({ args: [...about.args] });
    return openAtLogin && executableWillLaunchAtLogin !== false;
  };
  return {
    isOn: async () => isOn(),
    set: async (on) => {
      app.setLoginItemSettings({ args: [...about.args], openAtLogin: on });
      // The system says nothing where it did not do it, e.g. where an organization's policy forbids it.
      return isOn() === on ? succeed(null) : fail({ kind: 'disk', why: 'read-only', file: 'login items' });
    },
  };
};
