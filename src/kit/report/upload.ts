import { deliveries } from '../publish/delivery';
import type { Published } from '../publish/published';
import { code, html, type Markup, prose, step, table } from './markup';

/** What goes to the server, in which order and with which headers. */
export function upload(published: Published): Markup {
  const { baseUrl, rings, versions } = published;
  const packages = versions.flatMap(({ crx, xpi }) => [crx, xpi]);
  const manifests = rings.flatMap(({ name, folder, version }) =>
    version === undefined
      ? []
      : [
          [`${folder}updates.xml`, name, version],
          [`${folder}updates.json`, name, version],
        ],
  );
  const headers = deliveries.map(({ ending, contentType, cacheControl, why }) => [
    code(`*${ending}`),
    code(contentType),
    code(cacheControl),
    why,
  ]);
  return html`<h2>1 Upload</h2>
<p>Everything in <code>publish/</code> goes to ${code(baseUrl)} as it is, in this order: a browser must never be told of a package that is not there yet.</p>
<ol class="steps">
${step('verify-before', prose('Look before: `npm run kit -- verify OUT`, with this folder’s name for OUT.'))}
${step('packages', 'The packages. Those of earlier versions stay until nobody asks for them any more, see “Old packages” in the guide.')}
${step('manifests', 'Then the manifests, those of the earliest ring first.')}
${step('record', prose('Then `published.json`, which holds nothing secret.'))}
${step('verify-after', prose(`Look after: \`npm run kit -- verify ${baseUrl} --built OUT\` fetches everything as browsers do.`))}
</ol>
${table(
  'Packages',
  ['file', 'bytes', 'SHA-256'],
  packages.map(({ name, bytes, sha256 }) => [code(name), bytes, code(sha256)]),
)}
${table(
  'Manifests',
  ['file', 'ring', 'offers'],
  manifests.map(([file = '', ring = '', version = '']) => [code(file), ring, version]),
)}
${table('What the server sends with them', ['files', 'Content-Type', 'Cache-Control', 'why'], headers)}
<p>${prose('Browsers ask for the manifests without a login, with a query behind the name (Chromium: `?x=…`) that a cache in front should leave out of its key.')}</p>
`;
}

/** What a missing signature of Mozilla’s means; nothing where all packages have it. */
export function signing({ rings, versions }: Published): Markup {
  const open = versions.filter(
    (one) => !one.xpi.signed && rings.some(({ version }) => version === one.version),
  );
  if (open.length === 0) return html``;
  return html`<h2>Firefox’s signature</h2>
<p>${prose(`Mozilla has not signed ${open.map(({ xpi }) => `\`${xpi.name}\``).join(', ')}. Firefox ESR takes it, because the policies of this folder lock \`xpinstall.signatures.required\` to false (run). Every other Firefox needs the signature:`)}</p>
<ol class="steps">
${step('sign', prose('Upload the file at addons.mozilla.org, “On your own” (unlisted), or use `npx web-ext sign --channel unlisted` (read).'))}
${step('signed', prose('Run the same command again with `--xpi FILE`, FILE being what came back, and `--version` with its number. The policies no longer set the preference then.'))}
</ol>
`;
}
