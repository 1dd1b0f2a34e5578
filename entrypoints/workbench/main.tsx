import { createRoot } from 'react-dom/client';
import { WorkbenchApp } from '../../components/workbench/WorkbenchApp';
import '../../components/theme/workbench.css';
import '../../components/theme/figures.css';
import '../../components/theme/policy.css';
import '../../components/theme/palette.css';

createRoot(document.getElementById('root')!).render(<WorkbenchApp />);
