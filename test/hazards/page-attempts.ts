/** What a page can try in order to leave itself, as a script that knows the address `url`; and what its denial counts as. */
export const escapes: readonly (readonly [about: string, countedAs: string, script: string])[] = [
  ['a popup', 'window', 'window.open(url)'],
  [
    'a link to a new window',
    'window',
    `Object.assign(document.createElement('a'), { href: url, target: '_blank' }).click()`,
  ],
  ['a navigation', 'navigation', 'location.href = url'],
  ['a link', 'navigation', `Object.assign(document.createElement('a'), { href: url }).click()`],
];

/** An element that asks for its address as soon as it is in the page. */
const element = (name: string): string =>
  `document.body.append(Object.assign(document.createElement('${name}'), { src: url }))`;

/** What a page can try in order to send something out. */
export const sendings: readonly (readonly [about: string, script: string])[] = [
  [
    'a form',
    `const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit()`,
  ],
  ['a picture', element('img')],
  ['a frame', element('iframe')],
  ['a script', element('script')],
  ['an embedded object', element('embed')],
  ['a sound', element('audio')],
  ['a webview', element('webview')],
  [
    'a stylesheet',
    `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }))`,
  ],
  ['a fetch', 'fetch(url).catch(() => undefined)'],
  ['a socket', `new WebSocket(url.replace('http', 'ws'))`],
  ['a stream of events', 'new EventSource(url)'],
  ['a beacon', `navigator.sendBeacon(url, 'x')`],
  ['a worker', 'new Worker(url)'],
];

/** An attempt as one expression; what throws on the way (the page's own policy does) is as good as a denial. */
export const attempted = (script: string, url: string): string =>
  `(() => { const url = ${JSON.stringify(url)}; try { ${script} } catch { /* denied at once */ } })()`;

/** Asks for every power that a page can ask for; tells what it was answered. */
export const askingForPowers = `(async () => {
  const asked = (work) => work.then(() => 'granted', () => 'denied');
  const told = [await Notification.requestPermission()];
  told.push(await asked(navigator.mediaDevices.getUserMedia({ audio: true })));
  told.push(await asked(navigator.requestMIDIAccess({ sysex: true })));
  told.push(await new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(() => resolve('granted'), () => resolve('denied'))));
  for (const name of ['geolocation', 'camera', 'microphone', 'clipboard-read', 'midi', 'notifications']) {
    told.push((await navigator.permissions.query({ name })).state);
  }
  return told;
})()`;
