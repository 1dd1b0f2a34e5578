/** Tabs of a screen. They are links, so that each tab has an address: `#/register/2026/qms`. */
import '../theme/tabs.css';

export interface TabLink<Name extends string> {
  name: Name;
  href: string;
  text: string;
}

/** `label` says to a screen reader what the tabs are of; `current` is the tab that is open, or null. */
export function TabLinks<Name extends string>(props: {
  label: string;
  tabs: readonly TabLink<Name>[];
  current: Name | null;
}) {
  const { label, tabs, current } = props;
  return (
    <nav aria-label={label}>
      <ul className="plain row tab-links">
        {tabs.map(({ name, href, text }) => (
          <li key={name}>
            <a href={href} aria-current={name === current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
