/** A link to a page of the portal: in a new tab that knows nothing of us. */
import type { ReactNode } from 'react';

export interface PageLinkProps {
  /** Passed through `openableUrl` before. */
  url: string;
  /** What the link is about, for those who hear it alone. */
  label: string;
  children: ReactNode;
}

/** Opens the page. */
export function PageLink({ url, label, children }: PageLinkProps) {
  return (
    <a
      className="link small no-print"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
    >
      {children}
    </a>
  );
}
