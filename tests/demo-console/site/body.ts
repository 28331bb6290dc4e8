import { element } from './element';
import type { DemoBody } from './model';

/** What a page's links need to know: the address of another page of the same console. */
export type LinkTo = (page: string, id?: string) => string | undefined;

function link(text: string, href: string | undefined, className = ''): Node {
  return href ? element('a', { href, class: className }, text) : document.createTextNode(text);
}

export function renderBody(body: DemoBody, linkTo: LinkTo): Node {
  switch (body.kind) {
    case 'cards':
      return element(
        'ul',
        { class: 'cards' },
        ...body.cards.map(([label, value]) =>
          element('li', {}, element('span', {}, label), element('strong', {}, value)),
        ),
      );
    case 'facts':
      return element(
        'dl',
        { class: 'facts' },
        ...body.facts.map(([label, value]) =>
          element('div', {}, element('dt', {}, label), element('dd', {}, value)),
        ),
      );
    case 'form':
      return element(
        'form',
        { class: 'form' },
        ...body.fields.map(([label, choices]) =>
          element(
            'label',
            {},
            label,
            element('select', {}, ...choices.map((choice) => element('option', {}, choice))),
          ),
        ),
        element('button', { type: 'button' }, body.action),
      );
    case 'table': {
      const { columns, rows, opens, create } = body;
      const cells = (row: readonly string[]) =>
        row.map((cell, index) =>
          element('td', {}, index === 0 && opens ? link(cell, linkTo(opens, cell)) : cell),
        );
      const table = element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', {}, column)))),
        element('tbody', {}, ...rows.map((row) => element('tr', {}, ...cells(row)))),
      );
      const [label = '', page = ''] = create ?? [];
      return create
        ? element('div', {}, element('p', {}, link(label, linkTo(page), 'button')), table)
        : table;
    }
  }
}
