/** Rules of Microsoft's documents for the manifest of an add-in; `npm run package` stops at a manifest that breaks one. */
export type ManifestRule =
  /** Is XML with one root. */
  | 'wellFormed'
  /** The root is an OfficeApp of a task pane, in the namespaces that Office wants. */
  | 'root'
  /** Each element stands under a parent that may have it. */
  | 'child'
  /** Children stand in the order of the schema. */
  | 'order'
  /** What must be there is there. */
  | 'missing'
  /** What may be there once is there once. */
  | 'tooMany'
  /** Attributes are those of the element, and all that it must have. */
  | 'attribute'
  /** An element with children has no text, and a value is one of those that are allowed. */
  | 'value'
  /** A GUID with hyphens and nothing else. */
  | 'guid'
  /** One to four numbers of at most five digits. */
  | 'version'
  /** A name of BCP 47; each override is for another language than the default and than the other overrides. */
  | 'locale'
  /** Texts and addresses are neither empty nor too long. */
  | 'length'
  /** Addresses are absolute and begin with https. */
  | 'https'
  /** Every reference leads to a resource of the right kind; no resource is left over. */
  | 'resource'
  /** Identifiers are unique and short enough. */
  | 'id'
  /** An icon has 16, 32 and 80 pixels, and beside them only sizes that Office knows. */
  | 'iconSizes'
  /** An image has a format that Office shows. */
  | 'imageFormat'
  /** Hosts of the overrides are hosts of the manifest. */
  | 'host'
  /** The tab is one of Excel's, with one group of at most six controls. */
  | 'tab'
  /** Sets of requirements that a manifest may name, by a version of two numbers. */
  | 'requirementSet'
  /** Pane, functions and button share one runtime, which has one pane. */
  | 'runtime'
  /** A further domain is a domain: with protocol, without path, slash or wildcard, and not the add-in's own. */
  | 'appDomain'
  /** Every address leads to a file that is handed out. */
  | 'file'
  /** An image has the pixels that it is used for. */
  | 'pixels'
  /** What Microsoft's store asks beyond that. */
  | 'store';

export interface ManifestProblem {
  readonly rule: ManifestRule;
  /** Names of the elements from the root on, such as OfficeApp/Hosts/Host. */
  readonly where: string;
  readonly text: string;
}
