import { z } from 'zod';

export const status = z
  .enum(['continuing', 'new', 'expanded', 'improved', 'strengthened'])
  .describe('계속 continuing, 신규 new, 확대 expanded, 개선 improved, 강화 strengthened.');

export type Status = z.infer<typeof status>;
