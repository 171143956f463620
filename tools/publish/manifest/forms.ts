/**
 * What each element of the manifest of a task pane add-in for Excel holds, and in which order.
 *
 * Sources: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and the pages of single elements under
 * learn.microsoft.com/javascript/api/manifest. Elements that this add-in does not use (menus, own tabs, dictionaries, sign-in,
 * equivalent COM add-ins, requirements of the overrides) are left out: a manifest with one of them is refused until its rules
 * stand here.
 */
import {
  address,
  controlId,
  guid,
  imageAddress,
  locale,
  oneOf,
  resourceId,
  rootIs,
  setVersion,
  sourceAddress,
  textUpTo,
  type ValueCheck,
  versionNumber,
} from './values';

interface AttributeForm {
  readonly check: ValueCheck;
  readonly optional?: true;
}

interface ChildForm {
  readonly name: string;
  /** Key of `forms`. Followed by ":" and the child's xsi:type where there is such a key. */
  readonly form: string;
  readonly least: number;
  readonly most: number;
}

interface ElementForm {
  readonly attributes: Readonly<Record<string, AttributeForm>>;
  readonly children: readonly ChildForm[];
  /** Of the text; an element without it has none. */
  readonly text?: ValueCheck;
}

const child = (least: number, most: number) => (name: string, form: string) => ({ name, form, least, most });
const one = child(1, 1);
const maybe = child(0, 1);
const some = child(1, Number.POSITIVE_INFINITY);
const any = child(0, Number.POSITIVE_INFINITY);

const text = (check: ValueCheck): ElementForm => ({ attributes: {}, children: [], text: check });
const parent = (...children: readonly ChildForm[]): ElementForm => ({ attributes: {}, children });
const typed = (...children: readonly ChildForm[]): ElementForm => ({
  attributes: { 'xsi:type': { check: () => null } },
  children,
});
const reference: ElementForm = { attributes: { resid: { check: resourceId } }, children: [] };

/** A value and what it is in other languages. */
const setting = (override: string): ElementForm => ({
  attributes: { DefaultValue: forOverride[override] ?? { check: () => null } },
  children: [any('Override', override)],
});
const resource = (override: string): ElementForm => ({
  attributes: { id: { check: resourceId }, DefaultValue: forOverride[override] ?? { check: () => null } },
  children: [any('bt:Override', override)],
});
const override = (check: ValueCheck): ElementForm => ({
  attributes: { Locale: { check: locale }, Value: { check } },
  children: [],
});

const forOverride: Readonly<Record<string, AttributeForm>> = {
  ShortOverride: { check: textUpTo(125) },
  LongOverride: { check: textUpTo(250) },
  AddressOverride: { check: address },
  SourceOverride: { check: sourceAddress },
  ImageOverride: { check: imageAddress },
};

const overridesNamespace = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const officeHosts = ['Document', 'Mailbox', 'Notebook', 'Presentation', 'Project', 'Workbook', 'Database'];

export const forms: Readonly<Record<string, ElementForm>> = {
  OfficeApp: {
    attributes: {
      xmlns: { check: rootIs('http://schemas.microsoft.com/office/appforoffice/1.1') },
      'xmlns:xsi': { check: rootIs('http://www.w3.org/2001/XMLSchema-instance') },
      'xmlns:bt': { check: rootIs('http://schemas.microsoft.com/office/officeappbasictypes/1.0') },
      'xmlns:ov': { check: rootIs(overridesNamespace) },
      'xsi:type': { check: rootIs('TaskPaneApp') },
    },
    children: [
      one('Id', 'Id'),
      maybe('AlternateId', 'AlternateId'),
      one('Version', 'Version'),
      one('ProviderName', 'ProviderName'),
      one('DefaultLocale', 'DefaultLocale'),
      one('DisplayName', 'ShortSetting'),
      one('Description', 'LongSetting'),
      maybe('IconUrl', 'ImageSetting'),
      maybe('HighResolutionIconUrl', 'ImageSetting'),
      maybe('SupportUrl', 'AddressSetting'),
      maybe('AppDomains', 'AppDomains'),
      one('Hosts', 'Hosts'),
      maybe('Requirements', 'Requirements'),
      one('DefaultSettings', 'DefaultSettings'),
      one('Permissions', 'Permissions'),
      maybe('VersionOverrides', 'VersionOverrides'),
    ],
  },
  Id: text(guid),
  AlternateId: text(textUpTo(24)),
  Version: text(versionNumber),
  ProviderName: text(textUpTo(125)),
  DefaultLocale: text(locale),
  ShortSetting: setting('ShortOverride'),
  LongSetting: setting('LongOverride'),
  ImageSetting: setting('ImageOverride'),
  AddressSetting: setting('AddressOverride'),
  SourceSetting: setting('SourceOverride'),
  AppDomains: parent(some('AppDomain', 'AppDomain')),
  AppDomain: text(() => null),
  Hosts: parent(some('Host', 'Host')),
  Host: { attributes: { Name: { check: oneOf(...officeHosts) } }, children: [] },
  Requirements: parent(maybe('Sets', 'Sets'), maybe('Methods', 'Methods')),
  Sets: {
    attributes: { DefaultMinVersion: { check: setVersion, optional: true } },
    children: [some('Set', 'Set')],
  },
  Set: {
    attributes: { Name: { check: textUpTo(125) }, MinVersion: { check: setVersion, optional: true } },
    children: [],
  },
  Methods: parent(some('Method', 'Method')),
  Method: { attributes: { Name: { check: textUpTo(125) } }, children: [] },
  DefaultSettings: parent(one('SourceLocation', 'SourceSetting')),
  Permissions: text(
    oneOf('Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'),
  ),

  VersionOverrides: {
    attributes: {
      xmlns: { check: rootIs(overridesNamespace) },
      'xsi:type': { check: oneOf('VersionOverridesV1_0') },
    },
    children: [
      maybe('Description', 'Reference'),
      maybe('Hosts', 'OverriddenHosts'),
      maybe('Resources', 'Resources'),
    ],
  },
  Reference: reference,
  OverriddenHosts: parent(some('Host', 'OverriddenHost')),
  OverriddenHost: {
    attributes: { 'xsi:type': { check: oneOf('Document', 'Notebook', 'Presentation', 'Workbook') } },
    children: [
      maybe('Runtimes', 'Runtimes'),
      maybe('AllFormFactors', 'AllFormFactors'),
      one('DesktopFormFactor', 'DesktopFormFactor'),
    ],
  },
  Runtimes: parent(one('Runtime', 'Runtime')),
  Runtime: {
    attributes: {
      resid: { check: resourceId },
      lifetime: { check: oneOf('short', 'long'), optional: true },
    },
    children: [],
  },
  AllFormFactors: parent(one('ExtensionPoint', 'AllFormFactorsPoint')),
  AllFormFactorsPoint: { attributes: { 'xsi:type': { check: oneOf('CustomFunctions') } }, children: [] },
  'AllFormFactorsPoint:CustomFunctions': typed(
    one('Script', 'SourceHolder'),
    one('Page', 'SourceHolder'),
    one('Metadata', 'SourceHolder'),
    maybe('Namespace', 'Reference'),
  ),
  SourceHolder: parent(one('SourceLocation', 'Reference')),
  DesktopFormFactor: parent(
    maybe('GetStarted', 'GetStarted'),
    maybe('FunctionFile', 'Reference'),
    some('ExtensionPoint', 'DesktopPoint'),
  ),
  GetStarted: parent(
    one('Title', 'Reference'),
    one('Description', 'Reference'),
    one('LearnMoreUrl', 'Reference'),
  ),
  DesktopPoint: { attributes: { 'xsi:type': { check: oneOf('PrimaryCommandSurface') } }, children: [] },
  'DesktopPoint:PrimaryCommandSurface': typed(some('OfficeTab', 'OfficeTab')),
  OfficeTab: { attributes: { id: { check: controlId } }, children: [some('Group', 'Group')] },
  Group: {
    attributes: { id: { check: controlId } },
    children: [one('Label', 'Reference'), one('Icon', 'Icon'), some('Control', 'Control')],
  },
  Icon: parent(some('bt:Image', 'IconImage')),
  IconImage: {
    attributes: { size: { check: () => null }, resid: { check: resourceId } },
    children: [],
  },
  Control: {
    attributes: { 'xsi:type': { check: oneOf('Button') }, id: { check: controlId } },
    children: [
      one('Label', 'Reference'),
      one('Supertip', 'Supertip'),
      one('Icon', 'Icon'),
      one('Action', 'Action'),
      maybe('Enabled', 'Enabled'),
    ],
  },
  Supertip: parent(one('Title', 'Reference'), one('Description', 'Reference')),
  Action: { attributes: { 'xsi:type': { check: oneOf('ShowTaskpane', 'ExecuteFunction') } }, children: [] },
  'Action:ShowTaskpane': typed(
    maybe('TaskpaneId', 'TaskpaneId'),
    one('SourceLocation', 'Reference'),
    maybe('Title', 'Reference'),
  ),
  'Action:ExecuteFunction': typed(one('FunctionName', 'FunctionName')),
  TaskpaneId: text(textUpTo(125)),
  FunctionName: text(textUpTo(250)),
  Enabled: text(oneOf('true', 'false')),
  Resources: parent(
    maybe('bt:Images', 'Images'),
    maybe('bt:Urls', 'Urls'),
    maybe('bt:ShortStrings', 'ShortStrings'),
    maybe('bt:LongStrings', 'LongStrings'),
  ),
  Images: parent(some('bt:Image', 'ImageResource')),
  Urls: parent(some('bt:Url', 'AddressResource')),
  ShortStrings: parent(some('bt:String', 'ShortResource')),
  LongStrings: parent(some('bt:String', 'LongResource')),
  ImageResource: resource('ImageOverride'),
  AddressResource: resource('AddressOverride'),
  ShortResource: resource('ShortOverride'),
  LongResource: resource('LongOverride'),
  ...Object.fromEntries(Object.entries(forOverride).map(([name, { check }]) => [name, override(check)])),
};
