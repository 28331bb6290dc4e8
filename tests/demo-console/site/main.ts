import { renderBody } from './body';
import { consoles } from './consoles';
import { element } from './element';
import { type DemoSite, demoRegions, domains } from './model';
import { addressOf, locate, type Place } from './place';

const siteNames: Readonly<Record<DemoSite, string>> = {
  china: 'China site',
  international: 'International site',
};

/** The region chosen last, for pages whose address names none. */
let region = 'cn-hangzhou';

/** Moves as the real consoles do: a hash where only the hash differs, pushState on the same host, else a new page. */
function go(address: string): void {
  const target = new URL(address);
  const { pathname, search, origin } = location;
  const onlyHash = target.pathname === pathname && target.search === search && target.hash !== '';
  if (target.origin !== origin || onlyHash) location.assign(address);
  else {
    history.pushState({}, '', address);
    render();
  }
}

function choice(
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
): HTMLSelectElement {
  const select = element(
    'select',
    { 'aria-label': label },
    ...options.map(([id, name]) => element('option', { value: id }, name)),
  );
  select.value = value;
  return select;
}

function consoleChoice(place: Place): Node {
  const select = choice(
    'Console',
    consoles.map(({ id, name }) => [id, name] as const),
    place.console.id,
  );
  select.addEventListener('change', () => {
    const chosen = consoles.find(({ id }) => id === select.value);
    if (chosen) go(addressOf(chosen.pages[0], { site: place.site, region }));
  });
  return select;
}

function regionChoice(place: Place): Node {
  if (!place.console.regional) return element('span', {}, 'All regions');
  const select = choice('Region', demoRegions, region);
  select.addEventListener('change', () => {
    region = select.value;
    go(addressOf(place.page, { ...place, region }));
  });
  return select;
}

function siteChoice(place: Place): Node {
  const sites = Object.keys(domains) as DemoSite[];
  const select = choice(
    'Site',
    sites.map((site) => [site, siteNames[site]] as const),
    place.site,
  );
  select.addEventListener('change', () => {
    const site = sites.find((one) => one === select.value) ?? place.site;
    go(addressOf(place.page, { ...place, site, region }));
  });
  return select;
}

function navigation(place: Place): Node {
  const pages = place.console.pages.filter(({ nav }) => nav);
  const links = pages.map((page) => {
    const href = addressOf(page, { site: place.site, region, route: place.route });
    const current = page.id === place.page.id ? { 'aria-current': 'page' } : {};
    return element('li', {}, element('a', { href, ...current }, page.title));
  });
  return element('nav', { 'aria-label': place.console.name }, element('ul', {}, ...links));
}

function render(): void {
  const place = locate(location.href);
  if (!place) {
    document.body.replaceChildren(element('main', {}, element('h1', {}, 'No demo console at this address')));
    return;
  }
  region = place.region ?? region;
  const { page, site, route, id } = place;
  const linkTo = (name: string, linked?: string) => {
    const target = place.console.pages.find((one) => one.id === name);
    return target && addressOf(target, { site, region, route, ...(linked ? { id: linked } : {}) });
  };
  document.title = `${page.title} – ${place.console.name} (demo)`;
  document.body.replaceChildren(
    element(
      'header',
      {},
      element('strong', { class: 'label' }, 'Demo – not Alibaba Cloud'),
      consoleChoice(place),
      regionChoice(place),
      siteChoice(place),
    ),
    navigation(place),
    element(
      'main',
      {},
      element('p', { class: 'crumb' }, id ? `${place.console.name} / ${id}` : place.console.name),
      element('h1', {}, page.title),
      renderBody(page.body, linkTo),
    ),
  );
}

document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(anchor.href);
});
addEventListener('popstate', render);
addEventListener('hashchange', render);
render();
