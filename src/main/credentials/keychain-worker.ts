/*
 * The child process in which the OS keychain is asked: the only file that imports keytar. Apart from the app, because
 * a call can hang for good in a thread that nothing can end, and because the library never recovers from a keychain
 * service that was started anew. Findings of many items (`findCredentials`) are never used: an item without an account,
 * stored by any other program, crashes the process there.
 */
import { deletePassword, getPassword, setPassword } from 'keytar';
import * as v from 'valibot';
import { requestSchema, serviceOf, type KeychainOperation, type KeychainReply } from './keychain-messages';

const service = serviceOf(process.argv);

const carryOut = async (operation: KeychainOperation): Promise<string | boolean | null> => {
  switch (operation.kind) {
    case 'get':
      return getPassword(service, operation.account);
    case 'set':
      await setPassword(service, operation.account, operation.text);
      return true;
    case 'delete':
      return deletePassword(service, operation.account);
  }
};

const say = (reply: KeychainReply): void => process.parentPort.postMessage(reply);

let last = Promise.resolve();

process.parentPort.on('message', ({ data }: { readonly data: unknown }) => {
  const request = v.safeParse(requestSchema, data);
  if (!request.success) return;
  const { id, operation } = request.output;
  // One after the other, whatever is sent: each call that hangs takes one of four threads of the process.
  last = last.then(async () => {
    try {
      say({ kind: 'answered', id, value: await carryOut(operation) });
    } catch {
      say({ kind: 'failed', id });
    }
  });
});

say({ kind: 'ready' });
