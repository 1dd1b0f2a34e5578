/** How much of the list has been seen. */
import { uiFigureStrings } from '../../lib/domain/strings/ui-figures';
import { showCount } from '../text/format';
import { useText } from '../text/language';

/** Counts of dossiers; `total` is null where the portal does not print one. */
export interface SeenOf {
  seen: number;
  total: number | null;
}

/** "Đã thấy 50 trong 384 hồ sơ". Nothing where nothing was seen and no total is known. */
export function CoverageLine({ coverage }: { coverage: SeenOf | null }) {
  const t = useText(uiFigureStrings);
  if (!coverage || (coverage.seen === 0 && coverage.total === null)) return null;
  const { seen, total } = coverage;
  return (
    <p className="quiet">
      {total === null
        ? t('coverageUnknown', { seen: showCount(seen) })
        : t('coverage', { seen: showCount(seen), total: showCount(total) })}
    </p>
  );
}
