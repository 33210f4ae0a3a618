import type { DemoCloud } from '../../src/demo';

/** What came back over the socket. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What a question may have besides method and path. */
export interface Question {
  /** A secret, an id or a seeded key of the cloud. */
  readonly token?: string;
  readonly json?: unknown;
  /** Milliseconds after which nobody waits any longer; 2,000 when left out. */
  readonly patience?: number;
}

/** Asks a demo cloud over a real socket. Redirects are not followed; a lost connection or lost patience rejects. */
export async function ask(cloud: DemoCloud, line: string, question: Question = {}): Promise<Heard> {
  const [method = '', path = ''] = line.split(' ');
  const headers: Record<string, string> = {};
  if (question.token !== undefined) headers['Authorization'] = `Bearer ${cloud.token(question.token).secret}`;
  if (question.json !== undefined) headers['Content-Type'] = 'application/json';
  const response = await fetch(`${cloud.origin}${path}`, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(question.patience ?? 2_000),
    ...(question.json === undefined ? {} : { body: JSON.stringify(question.json) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The JSON of an answer. */
export const json = (heard: Heard): unknown => JSON.parse(heard.text) as unknown;

/** One field of an answer that is an object. */
export const field = (heard: Heard, name: string): unknown => (json(heard) as Readonly<Record<string, unknown>>)[name];

/** The status alone. */
export async function status(cloud: DemoCloud, line: string, question: Question = {}): Promise<number> {
  return (await ask(cloud, line, question)).status;
}
