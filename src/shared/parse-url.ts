/** A text as an address, or undefined where it is none. (`URL.canParse` is too new for Chromium 114 and Node 18.) */
export const parseUrl = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};
