/** The least that a tray app can be, on the same Electron and with the same icon: what the app is measured against. */
const path = require('node:path');
const { app, Menu, Tray } = require('electron');

/** Kept from the garbage collector, which would take the icon away. @type {import('electron').Tray | undefined} */
let tray;

void app.whenReady().then(() => {
  tray = new Tray(path.join(__dirname, '../../../resources/icons/tray/any/empty.png'));
  tray.setToolTip('Bare Tray');
  tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Quit', click: () => app.quit() }]));
});
