import { describe, expect, it } from 'vitest';
import { withDate, withOwnNumbers } from '../../../../scripts/pdf/bytes.ts';
import { documentsOf } from '../../../../scripts/pdf/documents.ts';
import { cssString, headSheet } from '../../../../scripts/pdf/heads.ts';
import { progressOn, summaryOf } from '../../../../scripts/pdf/report.ts';
import { withBlanks } from '../../../../scripts/pdf/right-hand.ts';
import { realSite } from '../../real-site.ts';

describe('the documents of the site', () => {
  const site = realSite();
  const documents = documentsOf(site, '/plan/');

  it('are a PDF for each project, division and plan, in each language, at their addresses', () => {
    const files = site.plans.flatMap(({ id, projects, departments }) =>
      ['ko', 'en'].flatMap((locale) => [
        ...projects.map((project) => `${id}/pdf/${locale}/project/${project.id}.pdf`),
        ...departments.map((department) => `${id}/pdf/${locale}/department/${department.id}.pdf`),
        `${id}/pdf/${locale}/plan.pdf`,
      ]),
    );
    expect(documents.map(({ file }) => file)).toEqual(files);
  });

  it('are printed from the published addresses, base and language included', () => {
    const english = documents.find(({ file }) => file.endsWith('en/plan.pdf'));
    expect(english?.address).toBe(new URL(`/plan/en/${site.newest.id}/print/book/`, site.address).href);
    expect(documents.filter(({ first }) => first !== null).map(({ first }) => first)).toEqual(
      documents.filter(({ file }) => file.includes('/project/')).map(({ first }) => first),
    );
  });
});

describe('right-hand pages', () => {
  it('need nothing where parts begin on odd pages', () => {
    const pageOf = new Map([
      ['a', 3],
      ['b', 7],
    ]);
    expect(withBlanks(['a', 'b'], pageOf)).toEqual({ before: [], moved: pageOf });
  });

  it('count the empty pages put in before', () => {
    const pageOf = new Map([
      ['a', 4],
      ['a1', 5],
      ['b', 6],
      ['c', 8],
    ]);
    const { before, moved } = withBlanks(['a', 'b', 'c'], pageOf);
    // a moves to 5, so b would stand on 7 and c on 9: both are right already.
    expect(before).toEqual(['a']);
    expect([...moved.values()]).toEqual([5, 6, 7, 9]);
  });
});

describe('running heads', () => {
  it('name the pages of each part, upright and lying', () => {
    const sheet = headSheet([{ selector: '#x', left: 'Division', right: '1 Project' }]);
    expect(sheet).toContain('#x { page: part-0 }');
    expect(sheet).toContain('#x .lies { page: part-0-lying }');
    expect(sheet).toContain(
      '@page part-0-lying { size: A4 landscape; @top-left { content: "Division" } @top-right { content: "1 Project" } }',
    );
  });

  it('cannot break out of their strings', () => {
    expect(cssString('a "b" \\ c\nd')).toBe('"a \\22 b\\22  \\5c  c\\a d"');
  });
});

describe('the date of a PDF', () => {
  const pdf = (creation: string): Buffer =>
    Buffer.from(`%PDF-1.4\n<</CreationDate (${creation})\n/ModDate (${creation})>>\n\u00ff`, 'latin1');

  it('is the content’s, and nothing moves', () => {
    const dated = withDate(pdf("D:20261125202408+00'00'"), '2024-11');
    expect(dated.toString('latin1')).toBe(pdf("D:20241101000000+00'00'").toString('latin1'));
    expect(withDate(dated, '2024-11-05').toString('latin1')).toContain("(D:20241105000000+00'00')");
  });

  it('is not guessed where Chromium writes it otherwise', () => {
    expect(() => withDate(Buffer.from('%PDF-1.4'), '2024-11')).toThrow('its writer has changed');
  });
});

describe('the numbers of nodes', () => {
  it('begin at 1 and keep their order, and nothing moves', () => {
    const pdf = Buffer.from('(node00000311) (node00000009) (node00000311) node00000311', 'latin1');
    expect(withOwnNumbers(pdf).toString('latin1')).toBe(
      '(node00000002) (node00000001) (node00000002) node00000311',
    );
  });
});

describe('the report', () => {
  const file = { file: '2025/pdf/ko/plan.pdf', pages: 200, bytes: 6_500_000 };

  it('sums up', () => {
    expect(summaryOf([file, { ...file, pages: 1034, bytes: 500_000 }])).toBe('2 PDFs, 1,234 pages, 7.0 MB');
  });

  it('is one line that changes in a terminal, and lines elsewhere', () => {
    const heard = (isTTY: boolean): string => {
      let text = '';
      const say = progressOn({ isTTY, write: (more) => (text += more) });
      for (let at = 1; at <= 12; at++) say(file, at, 12);
      return text.replaceAll(/ in \d+ s/g, ' in 0 s');
    };
    expect(heard(false)).toBe('PDFs: 10 of 12\nPDFs: 12 of 12 in 0 s\n');
    expect(heard(true).split('\r')).toHaveLength(13);
  });
});
