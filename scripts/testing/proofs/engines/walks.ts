/** What a reader does, in any browser: what is opened, done, and then to be seen. */

export interface Walk {
  name: string;
  /** As seen from the plan. */
  page: string;
  /** Expressions in the page: each is asked until it is true. What one does it may do again. */
  steps: readonly string[];
}

const one = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
const all = (selector: string): string => `document.querySelectorAll(${JSON.stringify(selector)})`;
const click = (selector: string): string => `(${one(selector)}.click(), true)`;
const styled = (selector: string, property: string): string =>
  `getComputedStyle(${one(selector)}).${property}`;

export const WALKS: readonly Walk[] = [
  {
    name: 'reading',
    page: '1/',
    steps: [
      `${all('.text p')}.length > 30 && ${one('.text')}.textContent.length > 10000`,
      `(scrollTo(0, 5000), ${styled('.top', 'position')} === 'sticky' && Math.abs(${one('.top')}.getBoundingClientRect().top) < 2)`,
      `document.documentElement.scrollWidth <= innerWidth`,
      click('.turn [rel=next]'),
      `location.pathname.endsWith('/2/') && ${one('h1')}.textContent.includes('第二章')`,
    ],
  },
  {
    name: 'filters of a list',
    page: 'goals/',
    steps: [
      `${all('[data-entry]')}.length > 200`,
      `((s) => { s.value = s.options[1].value; s.dispatchEvent(new Event('input', { bubbles: true })); s.dispatchEvent(new Event('change', { bubbles: true })); return true; })(${one('plan-filter select')})`,
      `${all('[data-entry]:not([hidden])')}.length < ${all('[data-entry]')}.length && ${all('[data-entry]:not([hidden])')}.length > 0`,
      `location.search.length > 1`,
    ],
  },
  {
    name: 'search',
    page: 'search/?q=%E9%AB%98%E6%A0%87%E5%87%86%E5%86%9C%E7%94%B0',
    steps: [
      `Number(${one('[data-total]')}.dataset.total) > 3`,
      `${one('[data-clause]')}.textContent.includes('高标准农田')`,
      click('[data-clause] .words a'),
      `${all('.text mark')}.length > 0`,
    ],
  },
  {
    name: 'menu of a clause',
    page: '4/',
    steps: [
      click('#c4-s2-p2 > .self'),
      `${all('.cite-menu [role=menuitem]')}.length > 3 && ${styled('.cite-menu', 'position')} === 'absolute'`,
    ],
  },
  {
    name: 'notes',
    page: '1/',
    steps: [
      click('.text a.doubt'),
      `${all('.popup p')}.length > 1 && !${one('.popup')}.hidden && ${styled('.popup', 'position')} === 'absolute'`,
      `((box) => box.top >= 0 && box.right <= innerWidth)(${one('.popup')}.getBoundingClientRect())`,
    ],
  },
  {
    name: '长辈版',
    page: '3/',
    steps: [
      `(${one('.panel')}.open = true)`,
      click('.panel-form [name=view][value=elder]'),
      `document.documentElement.dataset.view === 'elder'`,
      `parseFloat(${styled('.text p', 'fontSize')}) >= 20`,
      click('.turn [rel=next]'),
      `location.pathname.endsWith('/4/') && document.documentElement.dataset.view === 'elder'`,
    ],
  },
];
