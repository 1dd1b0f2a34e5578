/** What a verb of the command line gets from outside, so that tests can call it without a process. */
export interface Io {
  /** One line of machine output (stdout). */
  out(line: string): void;
  /** One line for people (stderr). */
  err(line: string): void;
  /** Folder that relative paths start from: where the command was called. */
  cwd: string;
}

/** Runs a verb and answers its exit code: 0 done, 1 some input could not be read, 2 unusable arguments. */
export type Verb = (args: string[], io: Io) => Promise<number>;

/** Why a file could not be opened, in words for people. */
export function readableReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'không có tệp này';
  if (code === 'EISDIR') return 'đây là thư mục';
  if (code === 'EACCES') return 'không có quyền đọc';
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
