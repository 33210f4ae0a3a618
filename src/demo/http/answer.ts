/** An answer before it is written to a socket. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
  /** True where something that is not Genesys Cloud answers: then none of its headers are added. */
  readonly foreign?: boolean | undefined;
}

export const emptyAnswer = (status: number): Answer => ({ status, headers: {} });

export const jsonAnswer = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});

export const htmlAnswer = (status: number, html: string): Answer => ({
  status,
  headers: {
    'Content-Type': 'text/html; charset=utf-8',
    // No form-action: browsers apply it to the redirect that follows a form, which leaves for the caller's address.
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    'Referrer-Policy': 'no-referrer',
  },
  body: html,
});

export const redirectAnswer = (location: string): Answer => ({ status: 302, headers: { Location: location } });

export const withHeaders = (answer: Answer, headers: Readonly<Record<string, string>>): Answer => ({
  ...answer,
  headers: { ...answer.headers, ...headers },
});
