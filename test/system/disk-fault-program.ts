import { jsonFile } from '../../src/main/system/json-file';

const [path = '', size = '0'] = process.argv.slice(2);
const file = jsonFile<unknown>({ path, version: 2, parse: (raw) => raw, now: () => Date.now() });

void file.write({ version: 2, text: 'new', filling: 'x'.repeat(Number(size)) }).then((outcome) => {
  process.stdout.write(JSON.stringify(outcome));
});
