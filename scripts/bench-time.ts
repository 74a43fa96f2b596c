/** How long it is since a moment of `performance.now()`: "12.3 s". */
export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
