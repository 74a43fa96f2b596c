/** The fragment that an English name makes: most ids are made so, and those need not travel in the index. */
function fragmentOf(name: string): string {
  return name
    .replaceAll(/\(.*?\)/g, '')
    .replaceAll(/[’'“”]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The fragment that a term of the glossary has unless it says otherwise: that of its English name. */
export function termFragment(heading: string, also = ''): string {
  return fragmentOf([heading, ...also.split('\n')].find((name) => !/[가-힣]/.test(name)) ?? '');
}
