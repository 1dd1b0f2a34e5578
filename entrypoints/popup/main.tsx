import { createRoot } from 'react-dom/client';
import { announcePreferences } from '../../components/data/preferences';
import { PopupApp } from '../../components/popup/PopupApp';
import { applyTheme } from '../../components/theme/apply-theme';
import '../../components/theme/popup.css';
import '../../components/theme/figures.css';

applyTheme();
announcePreferences();
createRoot(document.getElementById('root')!).render(<PopupApp />);
