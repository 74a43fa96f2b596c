/** @type {import('prettier').Config} */
export default {
  printWidth: 110,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  overrides: [
    { files: '*.astro', options: { parser: 'astro' } },
    // One figure's history should be one line's history; and Prettier would break Korean lines in the words.
    { files: '*.json', options: { printWidth: 140 } },
  ],
};
