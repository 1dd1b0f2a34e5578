/** The register with its data; loaded when it is first opened. */
import '../theme/register.css';
import { LedgerError } from '../basic/LedgerError';
import { Skeleton } from '../basic/Skeleton';
import { saveEntries, takeMarked, useRegister } from '../data/register';
import { RegisterView } from './RegisterView';

export interface RegisterScreenProps {
  year: number;
  years: readonly number[];
  asked: string | null;
  onYear: (year: number) => void;
}

/** Years of entries are offered besides those of reports. */
export function RegisterScreen({ year, years, asked, onYear }: RegisterScreenProps) {
  const [register, retry] = useRegister();
  if (register.kind === 'loading') return <Skeleton lines={8} />;
  if (register.kind === 'failed') return <LedgerError message={register.message} onRetry={retry} />;
  const own = register.value.map((entry) => entry.year);
  const all = [...new Set([...years, ...own, year])].sort((a, b) => b - a);
  return (
    <RegisterView
      year={year}
      years={all}
      onYear={onYear}
      entries={register.value}
      asked={asked}
      save={saveEntries}
      takeMarked={takeMarked}
    />
  );
}
