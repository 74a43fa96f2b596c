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
    tested: '시험한 것',
    tests: [
      '두 언어의 모든 쪽을 자동 검사 도구 axe로 살폈습니다. 밝은 화면과 어두운 화면의 색 대비는 쪽의 종류마다 휴대전화와 컴퓨터 너비로 살폈습니다.',
      '모든 쪽의 HTML이 표준에 맞는지 검사했습니다.',
      '모든 쪽이 화면 너비 320픽셀(400% 확대와 같음)에서 좌우로 밀리지 않는지 보았습니다. 표만 제 틀 안에서 밀립니다.',
      '쪽의 종류마다, 자판으로 닿는 모든 곳이 테두리와 함께 가려지지 않고 보이는지(400% 확대에서도), 글자와 줄의 사이를 넓혀도 잘리지 않는지, 움직임을 줄이거나 제 색을 쓰는 설정에서도 잃는 것이 없는지 보았습니다.',
      '메뉴와 검색을 크로미움에서 자판만으로 써 보았습니다.',
    ],
    known: '아는 한계',
    limits: [
      '화면 낭독기를 쓰는 사람과 함께 시험하지 않았고, 크로미움이 아닌 브라우저에서도 시험하지 않았습니다. 공인 기관의 인증도 받지 않았습니다.',
      '넓은 표는 휴대전화에서 옆으로 밀어야 읽을 수 있습니다.',
      'PDF에는 언어와 차례, 그림의 대체 텍스트, 읽는 차례가 들어 있지만, PDF/UA 표준에 맞는지는 검사하지 않았습니다.',
      '원문에서 잃어버린 그림은 보일 수 없어, 잃어버렸다는 사실만 적었습니다.',
      '검색은 자바스크립트가 있어야 합니다. 없으면 검색 쪽의 목록을 쓸 수 있습니다.',
    ],
    tell: '알려 주세요',
    contact: (name) => `읽거나 쓸 수 없는 것이 있으면 ${withParticle(name, '으로/로')} 알려 주세요.`,
    noContact: '이 누리집에는 문의할 곳이 정해져 있지 않습니다.',
  },
  en: {
    tested: 'What was tested',
    tests: [
      'Every page in both languages with the automatic checker axe; colour contrast on each kind of page, light and dark, at the widths of a phone and a computer.',
      'The HTML of every page against the standard.',
      'Every page at a width of 320 pixels, which is 400% zoom: nothing scrolls sideways but tables, inside their own frame.',
      'On each kind of page: that everything the keyboard reaches is seen, framed and not covered, at 400% zoom too; that wider spacing of letters and lines cuts nothing off; that nothing is lost with less motion or with colours of one’s own.',
      'The menu and the search by keyboard alone, in Chromium.',
    ],
    known: 'What is known not to work, or not to have been tested',
    limits: [
      'No test with people who use screen readers, none in browsers other than Chromium, and no certificate by an accredited body.',
      'Wide tables have to be moved sideways on a phone.',
      'The PDFs carry their language, bookmarks, alternative texts and reading order, but were not checked against the PDF/UA standard.',
      'Pictures that were lost in the source cannot be shown; the pages say only that they are lost.',
      'The search needs JavaScript. Without it there are the lists on its page.',
    ],
    tell: 'Tell us',
    contact: (name) => `If there is something that you cannot read or use, tell ${name}.`,
    noContact: 'No contact is named for this site.',
  },
};
