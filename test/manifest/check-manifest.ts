/**
 * Checks an add-in only manifest the way Office does, as far as that can be done without Microsoft's server:
 * the order of elements, that every resource named is there, the lengths allowed, https everywhere, icons
 * with the sizes they claim, one page for the shared runtime, and every text in each language.
 */
import type { XmlElement } from './xml.ts';
import { all, child, children } from './xml.ts';

export type IconSize = (url: string) => { readonly width: number; readonly height: number } | undefined;

type Check = (root: XmlElement, sizeOf: IconSize) => readonly string[];

const order = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];

/** The order inside the parts of VersionOverrides 1.0 for a task pane. */
const inner: Readonly<Record<string, readonly string[]>> = {
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

export const locales = ['fi-FI', 'sv-SE', 'sv-FI'];

const checks: readonly Check[] = [
  rootParts,
  innerOrder,
  identity,
  requirements,
  resources,
  lengths,
  addresses,
  icons,
  sharedRuntime,
  languages,
];

/** What is wrong, in words for a developer; an empty list is a good manifest. */
export function checkManifest(root: XmlElement, sizeOf: IconSize): readonly string[] {
  return checks.flatMap((check) => check(root, sizeOf));
}

function rootParts(root: XmlElement): readonly string[] {
  const names = root.children.map((c) => c.name);
  const expected = order.filter((name) => names.includes(name));
  const missing = order.filter((name) => name !== 'AppDomains' && !names.includes(name));
  return [
    ...missing.map((name) => `missing: ${name}`),
    ...(names.join() === expected.join() ? [] : [`order: ${names.join(' ')}`]),
  ];
}

function innerOrder(root: XmlElement): readonly string[] {
  return Object.entries(inner).flatMap(([name, wanted]) =>
    all(root, name).flatMap((element) => {
      const places = element.children.map((c) => wanted.indexOf(c.name));
      const sorted = places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0));
      return sorted ? [] : [`order in ${name}: ${element.children.map((c) => c.name).join(' ')}`];
    }),
  );
}

function identity(root: XmlElement): readonly string[] {
  const faults: string[] = [];
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(child(root, 'Id')?.text ?? '')) faults.push('Id');
  if (!/^\d+(\.\d+){3}$/.test(child(root, 'Version')?.text ?? '')) faults.push('Version needs four parts');
  if (root.attributes['xsi:type'] !== 'TaskPaneApp') faults.push('xsi:type');
  if (child(root, 'Permissions')?.text !== 'ReadWriteDocument') faults.push('Permissions');
  const overrides = child(root, 'VersionOverrides')?.attributes;
  if (
    overrides?.['xsi:type'] !== 'VersionOverridesV1_0' ||
    overrides.xmlns !== 'http://schemas.microsoft.com/office/taskpaneappversionoverrides'
  )
    faults.push('a task pane takes VersionOverrides 1.0 only');
  return faults;
}

function requirements(root: XmlElement): readonly string[] {
  const sets = new Map(all(root, 'Set').map((s) => [s.attributes.Name, s.attributes.MinVersion]));
  return [
    ...(sets.get('ExcelApi') === '1.14' ? [] : ['ExcelApi 1.14']),
    ...(sets.get('SharedRuntime') === '1.1' ? [] : ['SharedRuntime 1.1']),
  ];
}

function resources(root: XmlElement): readonly string[] {
  const kinds = { Images: 'Image', Urls: 'Url', ShortStrings: 'String', LongStrings: 'String' };
  const declared = Object.entries(kinds).flatMap(([list, item]) =>
    all(root, list).flatMap((l) => children(l, item).map((i) => i.attributes.id ?? '')),
  );
  const used = new Set(withAttribute(root, 'resid'));
  return [
    ...[...used].filter((id) => !declared.includes(id)).map((id) => `resid without a resource: ${id}`),
    ...declared.filter((id) => !used.has(id)).map((id) => `resource nobody uses: ${id}`),
    ...declared.filter((id, i) => declared.indexOf(id) !== i).map((id) => `resource twice: ${id}`),
    ...[...declared, ...withAttribute(root, 'id')].flatMap((id) =>
      id.length > 32 ? [`id longer than 32: ${id}`] : [],
    ),
  ];
}

function withAttribute(element: XmlElement, name: string): readonly string[] {
  const own = element.attributes[name];
  return [
    ...(own === undefined ? [] : [own]),
    ...element.children.flatMap((inner) => withAttribute(inner, name)),
  ];
}

const limits = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250, Urls: 2048 };

function lengths(root: XmlElement): readonly string[] {
  return Object.entries(limits).flatMap(([name, limit]) =>
    all(root, name).flatMap((list) =>
      values(list)
        .filter((value) => value.length > limit || value.trim() === '')
        .map((value) => `${name} takes 1–${limit} characters: ${value}`),
    ),
  );
}

/** Every `DefaultValue` and `Value` below. */
function values(element: XmlElement): readonly string[] {
  return [...withAttribute(element, 'DefaultValue'), ...withAttribute(element, 'Value')];
}

const urlElements = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

function addresses(root: XmlElement): readonly string[] {
  const urls = [
    ...urlElements.flatMap((name) => all(root, name).flatMap(values)),
    ...all(root, 'AppDomain').map((d) => d.text),
  ];
  return urls.filter((url) => !/^https:\/\/[^\s]+$/.test(url)).map((url) => `not https: ${url}`);
}

function icons(root: XmlElement, sizeOf: IconSize): readonly string[] {
  const images = new Map(
    all(root, 'Images').flatMap((l) => l.children.map((i) => [i.attributes.id, i.attributes.DefaultValue])),
  );
  const wanted = [
    [child(root, 'IconUrl')?.attributes.DefaultValue, 32],
    [child(root, 'HighResolutionIconUrl')?.attributes.DefaultValue, 64],
    ...all(root, 'Icon').flatMap((icon) =>
      children(icon, 'Image').map((i) => [images.get(i.attributes.resid ?? ''), Number(i.attributes.size)]),
    ),
  ] as const;
  const complete = all(root, 'Icon').every((icon) =>
    [16, 32, 80].every((size) => children(icon, 'Image').some((i) => Number(i.attributes.size) === size)),
  );
  return [
    ...(complete ? [] : ['every icon needs 16, 32 and 80']),
    ...wanted.flatMap(([url, size]) => {
      const found = sizeOf(String(url));
      return found?.width === size && found?.height === size ? [] : [`icon of ${size}: ${url}`];
    }),
  ];
}

function sharedRuntime(root: XmlElement): readonly string[] {
  const urls = new Map(
    all(root, 'Urls').flatMap((l) => l.children.map((u) => [u.attributes.id, u.attributes.DefaultValue])),
  );
  const [runtime] = all(root, 'Runtime');
  const page = urls.get(runtime?.attributes.resid);
  const pages = [
    ...all(root, 'FunctionFile'),
    ...all(root, 'Action').flatMap((a) => children(a, 'SourceLocation')),
  ].map((e) => urls.get(e.attributes.resid));
  const settings = child(root, 'DefaultSettings');
  return [
    ...(runtime?.attributes.lifetime === 'long' ? [] : ['the shared runtime needs lifetime="long"']),
    ...(page && pages.every((p) => p === page) ? [] : ['the shared runtime has one page']),
    ...(settings && child(settings, 'SourceLocation')?.attributes.DefaultValue === page
      ? []
      : ['SourceLocation is another page']),
    ...(all(root, 'TaskpaneId').length > 0 ? ['no TaskpaneId with a shared runtime'] : []),
  ];
}

function languages(root: XmlElement): readonly string[] {
  const texts = [
    ...children(root, 'DisplayName'),
    ...children(root, 'Description'),
    ...[...all(root, 'ShortStrings'), ...all(root, 'LongStrings')].flatMap((l) => l.children),
  ];
  return texts.flatMap((text) => {
    const has = children(text, 'Override').map((o) => o.attributes.Locale);
    const name = text.attributes.id ?? text.name;
    return [
      ...locales.filter((l) => !has.includes(l)).map((l) => `${name} lacks ${l}`),
      ...has.filter((l, i) => has.indexOf(l) !== i).map((l) => `${name} has ${l} twice`),
    ];
  });
}
