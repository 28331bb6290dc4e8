import { expect, it } from 'vitest';
import { detectPage } from '../../../src/console/detect';
import { productIds } from '../../../src/console/page';
import { consoles } from '../../demo-console/site/consoles';
import { addressOf } from '../../demo-console/site/place';

const rows = consoles.flatMap((console) =>
  console.pages.flatMap((page) =>
    page.routes.flatMap((_, route) =>
      (['china', 'international'] as const).map((site) => ({
        name: `${console.id}/${page.id}`,
        site,
        address: addressOf(page, { site, route, region: 'eu-central-1', id: 'thing-1' }),
      })),
    ),
  ),
);

// Is the address wrong? Mend the demo's data. Is it real and not recognised? Mend src/console/products.
it.each(rows)('$address is recognised as $name, as the real console would be', ({ name, site, address }) => {
  const page = detectPage(address);
  if (!productIds.some((id) => name.startsWith(`${id}/`))) {
    expect(page).toBeUndefined();
    return;
  }
  expect(`${page?.product}/${page?.task}`).toBe(name);
  expect(page?.site).toBe(site);
  expect(page?.region).toBe(address.includes('eu-central-1') ? 'eu-central-1' : undefined);
});
