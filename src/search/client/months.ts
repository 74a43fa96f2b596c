const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Other ways to write a month: 10월 is October, Oct, 10월; empty for what is no month. */
export function monthForms(word: string): string[] {
  const korean = /^(1[0-2]|0?[1-9])월/.exec(word)?.[1];
  const english = MONTHS.findIndex(
    (name) => name === word || (word.length >= 3 && name.slice(0, 3) === word),
  );
  const iso = /^20\d\d(0[1-9]|1[0-2])$/.exec(word)?.[1];
  const number = Number(korean ?? iso ?? english + 1);
  return number === 0 ? [] : [`${String(number)}월`, MONTHS[number - 1] ?? ''];
}
