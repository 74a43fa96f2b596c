import { expect, it } from 'vitest';
import { llmsTxt } from '../../../src/data-files/llms-txt.ts';
import { linkedSite } from '../../fixtures/content.ts';

it('names the plan, its files, its divisions and its projects, with their addresses', () => {
  const text = llmsTxt(linkedSite(), '/plan/');
  expect(text).toMatch(/^# Chorok-gu Living Bureau: 2025 Work Plan\n\n> /);
  for (const line of [
    '- [plan.json](https://plan.example/plan/2025/data/plan.json): ',
    '- [Green Care Division](https://plan.example/plan/en/2025/departments/green-care/): 푸른돌봄과',
    '- [Trees](https://plan.example/plan/en/2025/projects/tree-care/): 동네 나무 가꾸기',
  ])
    expect(text).toContain(`\n${line}`);
});
