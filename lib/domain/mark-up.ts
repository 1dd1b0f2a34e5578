/** Text within XML and HTML. */

/** Text between tags: quotes stay as they are, so that what is written anew differs in nothing else. */
export const escapedText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Text between tags or in an attribute within double quotes. */
export const escaped = (text: string): string => escapedText(text).replace(/"/g, '&quot;');
