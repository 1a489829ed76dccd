/** What the build tells the worker that keeps the site for reading offline. */

/** The site as one version of it was built: path of a file → first half of its SHA-256, in hexadecimal. */
export interface Edition {
  version: string;
  /** The way from the worker's folder to the site's root: of several plans each has a worker of its own. */
  up: '' | '../';
  files: Record<string, string>;
}
