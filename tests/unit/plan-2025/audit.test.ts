import { expect, it } from 'vitest';
import { auditOf } from '../../../src/model/audit.ts';
import { plan2025 } from './site.ts';

it('is checked at least 400 times', () => {
  expect(auditOf(plan2025()).length).toBeGreaterThanOrEqual(400);
});
