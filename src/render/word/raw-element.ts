import { type IXmlableObject, XmlComponent } from 'docx';

/** An element for which the DOCX library has no object, in the form that the library serialises. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: (IXmlableObject | string)[]
): IXmlableObject => ({ [name]: [{ _attr: attributes }, ...children] });

/** Such an element as a child of the library's own objects. */
export class RawElement extends XmlComponent {
  constructor(
    name: string,
    private readonly xml: IXmlableObject,
  ) {
    super(name);
  }

  override prepForXml(): IXmlableObject {
    return this.xml;
  }
}
