/** A small tree of an XML document; prefixes are dropped from element names. */
import { SaxesParser } from 'saxes';

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
};

/** @throws when the text is not well-formed */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ''), attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element) element.text += part.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return top.children[0] as XmlElement;
}

export const children = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((c) => c.name === name);

export const child = (element: XmlElement, name: string): XmlElement | undefined =>
  children(element, name)[0];

/** Every element of the name below, at any depth. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((c) => [...(c.name === name ? [c] : []), ...all(c, name)]);
}
