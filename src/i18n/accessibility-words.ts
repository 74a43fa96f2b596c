import type { Locale } from './locale.ts';
import { withParticle } from './particles.ts';

/** The words of the statement on accessibility. What it says was tested, tests/site tests. */
interface AccessibilityWords {
  tested: string;
  tests: string[];
  known: string;
  limits: string[];
  tell: string;
  contact: (name: string) => string;
  noContact: string;
}

export const ACCESSIBILITY_WORDS: Record<Locale, AccessibilityWords> = {
  ko: {
    tested: '시험한 내용',
    tests: [
      '두 언어의 모든 페이지를 자동 검사 도구 axe로 검사했습니다. 밝은 화면과 어두운 화면의 색 대비는 페이지 종류마다 휴대전화와 컴퓨터 너비로 검사했습니다.',
      '모든 페이지의 HTML이 표준에 맞는지 검사했습니다.',
      '모든 페이지가 화면 너비 320픽셀(400% 확대와 같음)에서 좌우로 스크롤되지 않는지 보았습니다. 표만 표의 틀 안에서 스크롤됩니다.',
      '페이지 종류마다, 키보드로 이동하는 모든 곳이 테두리와 함께 가려지지 않고 보이는지(400% 확대에서도), 글자 간격과 줄 간격을 넓혀도 잘리지 않는지, 움직임을 줄이거나 사용자가 정한 색을 쓰는 설정에서도 빠지는 내용이 없는지 보았습니다.',
      '메뉴와 검색을 크로미움에서 키보드만으로 써 보았습니다.',
    ],
    known: '알려진 한계',
    limits: [
      '화면 낭독기 사용자와 함께 시험하지 않았고, 크로미움이 아닌 브라우저에서도 시험하지 않았습니다. 공인 기관의 인증도 받지 않았습니다.',
      '넓은 표는 휴대전화에서 옆으로 밀어야 읽을 수 있습니다.',
      'PDF에는 언어와 책갈피, 그림의 대체 텍스트, 읽는 순서가 들어 있지만, PDF/UA 표준에 맞는지는 검사하지 않았습니다.',
      '원문에서 누락된 그림은 보여 드릴 수 없어, 누락되었다는 사실만 적었습니다.',
      '검색하려면 자바스크립트가 있어야 합니다. 없으면 검색 페이지의 목록을 쓸 수 있습니다.',
    ],
    tell: '알려 주세요',
    contact: (name) => `읽거나 이용할 수 없는 것이 있으면 ${withParticle(name, '으로/로')} 알려 주세요.`,
    noContact: '이 누리집에는 문의할 곳이 정해져 있지 않습니다.',
  },
  en: {
    tested: 'What was tested',
    tests: [
      'Every page in both languages with the automatic checker axe; colour contrast on each kind of page, light and dark, at the widths of a phone and a computer.',
      'The HTML of every page against the standard.',
      'Every page at a width of 320 pixels, which is 400% zoom: nothing scrolls sideways but tables, inside their own frame.',
      'On each kind of page: that everything the keyboard reaches is seen, framed and not covered, at 400% zoom too; that wider spacing of letters and lines cuts nothing off; that nothing is lost with reduced motion or with the user’s own colours.',
      'The menu and the search by keyboard alone, in Chromium.',
    ],
    known: 'What is known not to work, or not to have been tested',
    limits: [
      'No test with people who use screen readers, none in browsers other than Chromium, and no certificate from an accredited body.',
      'Wide tables have to be scrolled sideways on a phone.',
      'The PDFs carry their language, bookmarks, alternative texts and reading order, but were not checked against the PDF/UA standard.',
      'Pictures that were lost in the source cannot be shown; the pages say only that they are lost.',
      'The search needs JavaScript. Without it there are the lists on its page.',
    ],
    tell: 'Tell us',
    contact: (name) => `If there is something that you cannot read or use, please tell ${name}.`,
    noContact: 'No contact is named for this site.',
  },
};
