/** The hand-over page with what only it needs: the sheet, the notes, the packs. */
import { useHandover } from '../data/handover';
import { useNotes } from '../data/keeping';
import { useInstalledPacks } from '../data/packs';
import { useLanguage } from '../text/language';
import { HandoverPage, type HandoverPageProps } from './HandoverPage';

export type HandoverScreenProps = Omit<HandoverPageProps, 'sheet' | 'notes' | 'packs'>;

/** Loaded when it is opened. */
export function HandoverScreen(props: HandoverScreenProps) {
  const sheet = useHandover();
  const notes = useNotes();
  const language = useLanguage();
  const packs = (useInstalledPacks() ?? []).map(
    ({ displayName }) => displayName[language] ?? displayName.vi,
  );
  return <HandoverPage {...props} {...{ sheet, notes, packs }} />;
}
