/**
 * The origin an officer means by what was typed or pasted: `motcua.x.gov.vn`, or a whole address.
 * Null where it is no web address. A bare name is taken as https.
 */
export function originFromText(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  try {
    const url = new URL(address);
    const plausible = url.hostname.includes('.') || url.hostname === 'localhost';
    return /^https?:$/.test(url.protocol) && plausible ? url.origin : null;
  } catch {
    return null;
  }
}
