// Words that would run where a page takes words for markup. Each one that came true would call `ran`, or leave a mark on the page.

/** Attribute that no page of ours has: seen in a page, a text became markup. */
export const MARK = 'data-ran';

const CALL = 'ran(1)';

/** What ends the place a text was put in, so that what follows is markup. */
const BREAKERS = [
  '',
  '">',
  "'>",
  '`>',
  '-->',
  ']]>',
  '</script>',
  '</style>',
  '</textarea>',
  '</title>',
  '</noscript>',
  '</template>',
] as const;

/** Elements that run something by themselves, or once somebody touches them. */
const ELEMENTS = [
  `<img ${MARK} src=x onerror=${CALL}>`,
  `<svg ${MARK} onload=${CALL}>`,
  `<script ${MARK}>${CALL}</script>`,
  `<iframe ${MARK} srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<details ${MARK} open ontoggle=${CALL}>x</details>`,
  `<video ${MARK}><source onerror=${CALL}></video>`,
  `<input ${MARK} autofocus onfocus=${CALL}>`,
  `<a ${MARK} href="javascript:${CALL}">lire</a>`,
  `<math ${MARK}><mtext><img src=x onerror=${CALL}></mtext></math>`,
  `<object ${MARK} data="javascript:${CALL}"></object>`,
  `<embed ${MARK} src="data:text/html,<script>${CALL}</script>">`,
  `<form ${MARK} action="javascript:${CALL}"><button>ok</button></form>`,
  `<style ${MARK}>@import 'javascript:${CALL}';</style>`,
  `<link ${MARK} rel=stylesheet href="javascript:${CALL}">`,
  `<base ${MARK} href="https://ailleurs.example/">`,
  `<meta ${MARK} http-equiv=refresh content="0;url=javascript:${CALL}">`,
] as const;

/** Texts that need no element of their own: attributes, addresses, templates, signs that hide. */
const BARE = [
  `" ${MARK} onmouseover="${CALL}`,
  `' ${MARK} onfocus='${CALL}' autofocus='`,
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}`,
  `java\tscript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `vbscript:${CALL}`,
  `{{constructor.constructor('${CALL}')()}}`,
  `\${${CALL}}`,
  `#{${CALL}}`,
  `<%= ${CALL} %>`,
  `<scr<script>ipt ${MARK}>${CALL}</script>`,
  `<IMG ${MARK} SRC=x ONERROR=${CALL}>`,
  `<img/${MARK}/src=x/onerror=${CALL}>`,
  `<svg><script ${MARK} xlink:href="data:,${CALL}"></script></svg>`,
  `<!--><img ${MARK} src=x onerror=${CALL}>-->`,
  `\u202e<img ${MARK} src=x onerror=${CALL}>`,
  `&lt;img ${MARK} src=x onerror=${CALL}&gt;`,
  `&#60;img ${MARK} src=x onerror=${CALL}&#62;`,
  `\uff1cimg ${MARK} src=x onerror=${CALL}\uff1e`,
] as const;

/** Every text to be shown: more than two hundred. */
export function listPayloads(): readonly string[] {
  return [...BREAKERS.flatMap((breaker) => ELEMENTS.map((element) => breaker + element)), ...BARE];
}

const PLAIN = /^[\w.:+/-]*$/;
const ADDRESS = /^(data:|https?:)/;

/** The same answer, each text of it followed by more; identifiers, codes, dates and addresses are left as they are. */
export function lengthen(answer: unknown, more: string): unknown {
  if (typeof answer === 'string')
    return PLAIN.test(answer) || ADDRESS.test(answer) ? answer : `${answer} ${more}`;
  if (Array.isArray(answer)) return answer.map((one) => lengthen(one, more));
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, lengthen(value, more)]));
}
