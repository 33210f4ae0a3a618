import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { failedPage, overPage, signedInPage, unexpectedPage } from '../../src/main/genesys/login/callback-page';

const hostile = '<img src=x onerror="alert(1)">&amp;<script>alert(\'1\')</script>';

const pages = [
  ['signed in', signedInPage()],
  ['failed', failedPage({ kind: 'sign-in', why: 'denied', message: hostile })],
  ['unexpected', unexpectedPage(400)],
  ['nowhere', unexpectedPage(404)],
  ['wrong method', unexpectedPage(405)],
  ['over', overPage()],
] as const;

describe.each(pages)('the page “%s”', (_, page) => {
  test('runs nothing, loads nothing, sends nothing and leads nowhere', () => {
    const markup = page.html.replace(/<style>[^]*?<\/style>/, '<style>').match(/<[^>]*>/g) ?? [];
    expect(new Set(markup.map((tag) => /[a-z]\w*/.exec(tag)?.[0]))).toEqual(
      new Set(['doctype', 'html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'p']),
    );
    expect(new Set(markup.flatMap((tag) => tag.match(/[\w-]+(?==)/g) ?? []))).toEqual(
      new Set(['lang', 'charset', 'name', 'content', 'width']),
    );
    const policy = page.headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.headers['cache-control']).toBe('no-store');
  });

  test('has its style allowed by its own policy', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page.html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(style).not.toBe('');
    expect(page.headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
  });

  test('names its language and says what it is', () => {
    expect(page.html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(/<title>(.+)<\/title>/.exec(page.html)?.[1]).toBe(/<h1>(.+)<\/h1>/.exec(page.html)?.[1]);
  });
});

test('what the login server said is shown as text', () => {
  const { html } = failedPage({ kind: 'sign-in', why: 'denied', message: hostile });
  expect(html).toContain(
    '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;',
  );
});

test('a method that is not allowed is told the one that is', () => {
  expect(unexpectedPage(405).headers['allow']).toBe('GET');
  expect(unexpectedPage(404).headers['allow']).toBeUndefined();
});
