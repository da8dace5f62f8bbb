import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { keysOfNobody } from './pdf-keys';

/** Colours: the texts of such a list are tables of points, its names are inks. */
const ofColours = new Set(['Indexed', 'I', 'Separation', 'DeviceN']);
const isOfColours = (array: PDFArray): boolean => {
  const first = array.size() > 0 ? array.get(0) : undefined;
  return first instanceof PDFName && ofColours.has(first.decodeText());
};

function inDict(dict: PDFDict): readonly PDFObject[] {
  return dict
    .entries()
    .filter(([key]) => !keysOfNobody.has(key.decodeText()))
    .flat();
}

/** A name of the format is one word: one of several was given by somebody. */
const givenName = (name: PDFName): string | null => {
  const text = name.decodeText();
  return /\p{L}[\s_]+\p{L}/u.test(text) ? text.replaceAll('_', ' ') : null;
};

function textOf(object: PDFObject): string | null {
  if (object instanceof PDFName) return givenName(object);
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}

/**
 * Every text that is left in the objects of a document: what stands for a picture or a passage, titles of its
 * tree, addresses of links, names of styles.
 */
export function keptTexts({ context }: PDFDocument): string[] {
  const texts: string[] = [];
  const waiting: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const dict = at instanceof PDFStream ? at.dict : at;
    if (dict instanceof PDFDict) waiting.push(...inDict(dict));
    else if (at instanceof PDFArray) {
      if (!isOfColours(at)) waiting.push(...at.asArray());
    } else {
      const text = textOf(at);
      if (text !== null) texts.push(text);
    }
  }
  return texts.reverse();
}
