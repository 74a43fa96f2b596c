const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Other ways to write a month: 10월, October, Oct, 2025.10, 2025-10; empty for what is no month. */
export function monthForms(word: string): string[] {
  const korean = /^(1[0-2]|0?[1-9])월[가-힣]{0,2}$/.exec(word)?.[1];
  const english = MONTHS.findIndex(
    (name) => name === word || (word.length >= 3 && name.slice(0, 3) === word),
  );
  const iso = /^20\d\d(?:(0[1-9]|1[0-2])|\.(0?[1-9]|1[0-2]))$/.exec(word)?.slice(1).find(Boolean);
  const number = Number(korean ?? iso ?? english + 1);
  return number === 0 ? [] : [`${String(number)}월`, MONTHS[number - 1] ?? ''];
}

/** A day written with a point as the plan writes it: 11.15 is 11월 15일; null for what is no day. */
export function dayForm(word: string): string | null {
  const [, month, day] = /^(?:20\d\d\.)?(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])$/.exec(word) ?? [];
  return month === undefined ? null : `${String(Number(month))}월${String(Number(day))}일`;
}
