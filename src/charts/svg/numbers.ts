/**
 * Writes a coordinate for SVG: at most two decimals, no trailing zeros, never "-0".
 * @param value a finite number in user units
 * @throws RangeError when the value is not finite
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(
      `SVG coordinate ${value} is not finite. Check the amounts and the size given to the chart.`,
    );
  }
  return String(Math.round(value * 100) / 100 || 0);
}
