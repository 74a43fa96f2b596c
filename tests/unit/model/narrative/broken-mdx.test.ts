import { describe } from 'vitest';
import { replace, type Change } from '../../../fixtures/content.ts';
import { fault, type Place } from '../fault.ts';

const KO = '2025/narratives/ko/tree-care.mdx';
const put = (to: string): Change => replace(KO, '- 참나무가 많습니다.', to);
const broken = (code: Place['code'], at: string, found?: string | RegExp): Place => ({
  code,
  file: KO,
  at,
  ...(found === undefined ? {} : { found }),
});

describe('MDX that is not words', () => {
  fault(
    'unknown component',
    put('<Chart id="planted" />'),
    broken('mdx-unknown-component', '<Chart', '<Chart>'),
  );
  fault('HTML', put('<b>참나무</b>'), broken('mdx-unknown-component', '<b>', '<b>'));
  fault(
    'component named like a property of every object',
    put('<constructor />'),
    broken('mdx-unknown-component', '<constructor', '<constructor>'),
  );
  fault(
    'wrong attribute',
    replace(KO, '<Fact of=', '<Fact id='),
    broken('mdx-unknown-component', '<Fact id=', '<Fact> with id'),
  );
  fault(
    'attribute left out',
    replace(KO, '<Lost id="map" />', '<Lost />'),
    broken('mdx-unknown-component', '<Lost />', '<Lost> with no attribute'),
  );
  fault(
    'attribute too many',
    replace(KO, '<Lost id="map" />', '<Lost id="map" size="2" />'),
    broken('mdx-unknown-component', '<Lost', '<Lost> with id, size'),
  );
  fault(
    'attribute with code',
    replace(KO, '<Lost id="map" />', '<Lost id={"map"} />'),
    broken('mdx-unknown-component', '<Lost'),
  );
  fault(
    'attribute on a component that has none',
    put('<Ko id="x">참나무</Ko>'),
    broken('mdx-unknown-component', '<Ko'),
  );
  fault(
    'component that is not closed',
    replace(KO, '<Lost id="map" />', '<Ko>'),
    broken('mdx-broken', '<Ko>', /Ko/),
  );
  fault('picture', put('![산](https://elsewhere.example/a.png)'), broken('mdx-not-words', '![산]', /image/));
  fault('link', put('[산](javascript:alert(1))'), broken('mdx-not-words', '[산]', /link/));
  fault(
    'link whose address stands elsewhere',
    put('[산][x]\n\n[x]: https://elsewhere.example/'),
    broken('mdx-not-words', '[산][x]', /linkReference/),
    broken('mdx-not-words', '[x]: https', /definition/),
  );
  fault(
    'picture whose address stands elsewhere',
    put('![산][x]\n\n[x]: https://elsewhere.example/a.png'),
    broken('mdx-not-words', '![산][x]', /imageReference/),
    broken('mdx-not-words', '[x]: https', /definition/),
  );
  fault(
    'footnote of its own',
    put('참나무[^1]\n\n[^1]: 갈참나무'),
    broken('mdx-not-words', '참나무[^1]', /footnoteReference/),
    broken('mdx-not-words', '[^1]: ', /footnoteDefinition/),
  );
  fault('heading', put('## 산'), broken('mdx-not-words', '## 산', /heading/));
  fault('lone angle bracket', put('10 <20'), broken('mdx-broken', '10 <20'));
  fault('lone brace', put('참나무 { 북동'), broken('mdx-broken', '', /expression/));
  fault(
    'import',
    replace(KO, '<Section id="overview">', 'import x from "./x.js"\n\n<Section id="overview">'),
    broken('mdx-not-words', 'import'),
  );
  fault('expression', put('참나무 {1 + 1}그루'), broken('mdx-not-words', '{1 + 1}'));
  fault('expression of a block', put('{1 + 1}'), broken('mdx-not-words', '{1 + 1}'));
});

describe('words in the wrong place', () => {
  fault(
    'outside a section',
    replace(KO, '<Section id="overview">', '먼저 말합니다.\n\n<Section id="overview">'),
    broken('narrative-sections', '먼저 말합니다', /먼저 말합니다/),
  );
  fault(
    'component outside a section',
    replace(KO, '<Section id="overview">', '<Remark id="two-budgets" />\n\n<Section id="overview">'),
    broken('narrative-sections', '<Remark'),
  );
});
