/**
 * The one door to zod. An extension page's CSP forbids `eval`; zod probes for it
 * unless told not to, which shows up as a CSP violation, so it is switched off here, once.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
