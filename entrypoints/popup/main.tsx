import { createRoot } from 'react-dom/client';
import { PopupApp } from '../../components/popup/PopupApp';
import '../../components/theme/popup.css';
import '../../components/theme/figures.css';

createRoot(document.getElementById('root')!).render(<PopupApp />);
