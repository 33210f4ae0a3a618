import type { DemoUser } from '../world/user';

const STYLE = `
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #eef1f6; color: #1c2433;
  font: 16px/1.5 system-ui, sans-serif; }
main { width: min(26rem, calc(100vw - 2rem)); padding: 2rem; border-radius: 12px; background: #fff;
  box-shadow: 0 8px 30px rgb(28 36 51 / 12%); }
h1 { margin: 0 0 .25rem; font-size: 1.35rem; }
p { margin: 0 0 1.25rem; color: #55607a; }
button { display: block; width: 100%; margin: 0 0 .5rem; padding: .7rem .9rem; border: 1px solid #c9d1e0;
  border-radius: 8px; background: #fff; color: inherit; font: inherit; text-align: start; cursor: pointer; }
button:hover { border-color: #2b5cd9; background: #f5f8ff; }
button:focus-visible { outline: 3px solid #2b5cd9; outline-offset: 2px; }
button small { display: block; color: #55607a; }
button.deny { margin-top: 1rem; border-color: transparent; text-align: center; color: #55607a; }`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe in HTML and in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head>
<body><main>${content}</main></body>
</html>`;
}

/**
 * The page on which a person picks who signs in.
 * @param query the query of the authorize request, which the form brings back unchanged
 */
export function pickerPage(
  names: { readonly client: string; readonly organization: string },
  users: readonly DemoUser[],
  query: string,
): string {
  const people = users.map(
    (user) =>
      `<button name="user" value="${escapeHtml(user.id)}">${escapeHtml(user.name)}` +
      `<small>${escapeHtml(user.email)}</small></button>`,
  );
  return page(
    `Sign in to ${names.organization}`,
    `<h1>${escapeHtml(names.organization)}</h1>
<p>Demo cloud: who signs in to ${escapeHtml(names.client)}?</p>
<form method="post" action="/oauth/authorize">
<input type="hidden" name="request" value="${escapeHtml(query)}">
${people.join('\n')}
<button class="deny" name="deny" value="yes">Do not sign in</button>
</form>`,
  );
}

/** A page that says one thing. */
export const noticePage = (title: string, text: string): string =>
  page(title, `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`);
