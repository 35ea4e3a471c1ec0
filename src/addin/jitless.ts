import { config } from 'zod';

// The pane's content security policy forbids `new Function`, by which zod would speed up its checks.
config({ jitless: true });
