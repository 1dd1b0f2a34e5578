export const ROOT: string;
export function ensurePackages(): void;
export function findBrowser(): string | null;
export function ensureBrowser(): string;
export function runTypeScript(file: string, args: string[], env?: Record<string, string>): number;
