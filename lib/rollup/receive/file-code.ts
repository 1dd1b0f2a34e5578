/** How a file is called in a document: its received name may hold a person's, and goes no further than the screen. */

/** The first eight signs of its fingerprint, as the list of files shows and finds them ("3F9A2C1B"). */
export const fileCode = (fingerprint: string): string => fingerprint.slice(0, 8).toUpperCase();
