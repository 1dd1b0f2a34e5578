/** Word files: reports of before, the unit's own templates, reports written here. One tab each. */
import { lazy, Suspense, type ComponentType } from 'react';
import { uiWordStrings } from '../../lib/domain/strings/ui-word';
import { Skeleton } from '../basic/Skeleton';
import { useText } from '../text/language';
import { formatRoute } from '../workbench/route';
import { TabLinks } from '../workbench/TabLinks';
import type { WorkbenchViewProps } from '../workbench/WorkbenchView';

/** Tab → its screen. The first is shown where the address names none. */
const TABS = {
  check: lazy(async () => ({ default: (await import('./CheckTab')).CheckTab })),
  template: lazy(async () => ({ default: (await import('./TemplateTab')).TemplateTab })),
  issued: lazy(async () => ({ default: (await import('./IssuedTab')).IssuedTab })),
} satisfies Record<string, ComponentType<WorkbenchViewProps>>;
type TabName = keyof typeof TABS;
const NAMES = Object.keys(TABS) as TabName[];

/** The tabs are links, so that each has an address: `#/word/2026/template`, `#/word/2026/template.ID` for one of them. */
export function WordScreen(props: WorkbenchViewProps) {
  const t = useText(uiWordStrings);
  const current = NAMES.find((name) => name === props.route.field?.split('.')[0]) ?? 'check';
  const Tab = TABS[current];
  const { year } = props.choice;
  return (
    <div className="stack">
      <TabLinks
        label={t('tabs')}
        current={current}
        tabs={NAMES.map((name) => ({
          name,
          href: formatRoute({ view: 'word', year, field: name }),
          text: t(name),
        }))}
      />
      <Suspense fallback={<Skeleton lines={8} />}>
        <Tab {...props} />
      </Suspense>
    </div>
  );
}
