/** The first steps with what only they need; loaded when they are opened. */
import '../theme/welcome.css';
import { useMemo } from 'react';
import { useNotes } from '../data/keeping';
import { provinceNames } from './provinces';
import { WelcomeView, type WelcomeViewProps } from './WelcomeView';
import type { HandoverProps, OpenWork } from './Handover';

export interface WelcomeScreenProps extends Omit<WelcomeViewProps, 'unit' | 'handover'> {
  unit: Omit<WelcomeViewProps['unit'], 'provinces'>;
  handover: Omit<HandoverProps, 'work'> & { work: Omit<OpenWork, 'notes'> | null };
}

/** Adds the list of provinces and the predecessor's notes. */
export function WelcomeScreen({ unit, handover, ...props }: WelcomeScreenProps) {
  const notes = useNotes();
  const provinces = useMemo(() => provinceNames(), []);
  const work = handover.work && { ...handover.work, notes };
  return <WelcomeView {...props} unit={{ ...unit, provinces }} handover={{ ...handover, work }} />;
}
