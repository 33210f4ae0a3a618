/** A session bus of its own, which starts only those services by itself that are not under test. */
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./process-group.mjs').ProcessGroup} ProcessGroup */

const SERVICES = '/usr/share/dbus-1/services';
/** What the desktop starts and stops itself: the bus must not bring back what a test has taken away. */
const OURS = /secrets|keyring\.service|dunst|Notifications|systemd1|a11y|portal/;

/** @param {string} folder @param {string} services */
const config = (folder, services) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${join(folder, 'bus')}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/**
 * @param {ProcessGroup} group
 * @param {NodeJS.ProcessEnv} env handed on to every service that the bus starts
 * @param {string} folder a private folder of the desktop
 * @returns {Promise<Readonly<{ DBUS_SESSION_BUS_ADDRESS: string }>>}
 */
export async function startSessionBus(group, env, folder) {
  const services = join(folder, 'services');
  mkdirSync(services);
  for (const name of readdirSync(SERVICES)) {
    if (!OURS.test(name)) symlinkSync(join(SERVICES, name), join(services, name));
  }
  const file = join(folder, 'bus.conf');
  writeFileSync(file, config(folder, services));
  const args = ['--nofork', '--nopidfile', '--print-address=3', `--config-file=${file}`];
  return { DBUS_SESSION_BUS_ADDRESS: await group.startAndHear('dbus-daemon', args, env) };
}
