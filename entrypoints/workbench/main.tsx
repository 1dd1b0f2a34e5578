import { createRoot } from 'react-dom/client';
import { announcePreferences } from '../../components/data/preferences';
import { WorkbenchApp } from '../../components/workbench/WorkbenchApp';
import { applyTheme } from '../../components/theme/apply-theme';
import '../../components/theme/workbench.css';
import '../../components/theme/figures.css';
import '../../components/theme/policy.css';
import '../../components/theme/palette.css';

applyTheme();
announcePreferences();
createRoot(document.getElementById('root')!).render(<WorkbenchApp />);
