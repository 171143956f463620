import { forms } from './forms';
import type { ManifestProblem, ManifestRule } from './problem';
import type { XmlElement } from './xmlTree';

/** Whether each element is of its form: parents, order, numbers, attributes and single values. */
export function checkTree(element: XmlElement, form = 'OfficeApp', where = element.name): ManifestProblem[] {
  const byType = `${form}:${element.attributes['xsi:type']}`;
  const wanted = forms[byType] ?? forms[form];
  if (wanted === undefined) throw new RangeError(`no form ${form}`);
  const problems: ManifestProblem[] = [];
  const add = (rule: ManifestRule, text: string, at = where) => problems.push({ rule, where: at, text });

  for (const [name, { check, optional }] of Object.entries(wanted.attributes)) {
    const value = element.attributes[name];
    const wrong = value === undefined ? null : check(value);
    if (wrong) add(wrong.rule, `${name}: ${wrong.text}`);
    if (value === undefined && !optional)
      add(form === 'OfficeApp' ? 'root' : 'attribute', `${name} is missing`);
  }
  for (const name of Object.keys(element.attributes)) {
    if (!(name in wanted.attributes)) add('attribute', `has no attribute ${name}`);
  }
  const wrong = wanted.text?.(element.text);
  if (wrong) add(wrong.rule, wrong.text);
  if (!wanted.text && element.text !== '') add('value', `has no text, but “${element.text}”`);

  const indexes = element.children.map(({ name }) => wanted.children.findIndex((one) => one.name === name));
  element.children.forEach(({ name }, i) => {
    const index = indexes[i] ?? -1;
    if (index === -1) add('child', `has no element ${name}`);
    else if (indexes.slice(0, i).some((earlier) => earlier > index)) add('order', `${name} stands too late`);
  });
  for (const { name, least, most } of wanted.children) {
    const count = element.children.filter((one) => one.name === name).length;
    if (count < least) add('missing', `${name} is missing`);
    if (count > most) add('tooMany', `${count} elements ${name}, of at most ${most}`);
  }
  for (const below of element.children) {
    const known = wanted.children.find(({ name }) => name === below.name);
    if (known) problems.push(...checkTree(below, known.form, `${where}/${below.name}`));
  }
  return problems;
}
