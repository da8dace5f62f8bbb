import { gunzipSync } from 'node:zlib';

/** Why a body is not a whole one of its kind; null when it is. */
export function brokenAs(type: string, body: Buffer): string | null {
  const end = body.subarray(-40).toString('utf8').trimEnd();
  if (type.startsWith('text/html')) return end.endsWith('</html>') ? null : 'the page is cut';
  if (type.startsWith('application/xml'))
    return /<\/(urlset|rss)>$/.test(end) ? null : 'the XML is cut';
  if (type.startsWith('application/json')) return parses(body) ? null : 'the JSON is cut';
  return body.length > 0 ? null : 'nothing in it';
}

function parses(body: Buffer): boolean {
  try {
    JSON.parse(body.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** A file of Pagefind: compressed, and begun as it begins them all. */
export function brokenIndexFile(body: Buffer): string | null {
  try {
    return gunzipSync(body).toString('latin1').startsWith('pagefind_dcd') ? null : 'not an index';
  } catch {
    return 'the index file is cut';
  }
}
