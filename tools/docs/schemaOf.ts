import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A JSON schema (draft 2020-12), as far as types need it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * The schemas of exported types, named by the files that they are in, with all that they refer to, by name. What JSON
 * does not write (functions) is left out; comments become descriptions.
 */
export function schemaOf(
  types: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, Schema>> {
  const config = ts.readConfigFile(join(root, 'core/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(root, 'core'));
  const files = Object.keys(types).map((file) => join(root, file));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const definitions = new Map<string, Schema>();
  const named = new Map<ts.Type, string>();

  for (const [file, names] of Object.entries(types)) {
    const source = program.getSourceFile(join(root, file));
    for (const name of names) {
      const symbol = source && checker.resolveName(name, source, ts.SymbolFlags.Type, false);
      if (!symbol) throw new Error(`${file} has no type ${name}`);
      schemaOfType(checker.getDeclaredTypeOfSymbol(symbol));
    }
  }
  return Object.fromEntries([...definitions].sort(([one], [other]) => one.localeCompare(other, 'en')));

  function schemaOfType(type: ts.Type): Schema {
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
    if (type.flags & ts.TypeFlags.String) return { type: 'string' };
    if (type.flags & ts.TypeFlags.TemplateLiteral) return { type: 'string' };
    if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    const name = nameOf(type);
    if (name === null) return structureOf(type);
    if (!named.has(type)) {
      const namesUsed = new Set(named.values());
      let free = name;
      for (let i = 2; namesUsed.has(free); i++) free = `${name}${i}`;
      named.set(type, free);
      const { symbol } = type;
      definitions.set(free, { ...described(type.aliasSymbol ?? symbol), ...structureOf(type) });
    }
    return { $ref: `#/$defs/${named.get(type)}` };
  }

  function structureOf(type: ts.Type): Schema {
    if (type.isUnion()) return unionOf(type.types);
    if (checker.isTupleType(type)) {
      const items = checker.getTypeArguments(type as ts.TypeReference).map(schemaOfType);
      return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
    }
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: schemaOfType(item) };
    }
    return objectOf(type);
  }

  /** Words and numbers together as a list of them; `undefined` is for the property to say. */
  function unionOf(types: readonly ts.Type[]): Schema {
    const some = types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const isBoolean = some.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral).length === 2;
    const rest = isBoolean ? some.filter(({ flags }) => !(flags & ts.TypeFlags.BooleanLiteral)) : some;
    const schemas = [...rest.map(schemaOfType), ...(isBoolean ? [{ type: 'boolean' }] : [])];
    const [only] = schemas;
    if (schemas.length === 1) return only;
    const words = schemas.flatMap((schema) => ('const' in schema ? [schema.const] : []));
    const others = schemas.filter((schema) => !('const' in schema));
    const all = words.length === 0 ? others : [{ enum: words }, ...others];
    return all.length === 1 ? all[0] : { anyOf: all };
  }

  function objectOf(type: ts.Type): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const of = checker.getTypeOfSymbol(property);
      if (of.getCallSignatures().length > 0) continue;
      properties[property.name] = { ...described(property), ...schemaOfType(of) };
      if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    }
    const [index] = checker.getIndexInfosOfType(type);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 && { properties, required }),
      ...(index !== undefined && { additionalProperties: schemaOfType(index.type) }),
    };
  }

  /** Of an interface or an alias of our own; null for what has no name, or is a name for others' types. */
  function nameOf(type: ts.Type): string | null {
    const symbol = type.aliasSymbol ?? type.symbol;
    if (!symbol || symbol.name.startsWith('__') || checker.isArrayType(type) || checker.isTupleType(type))
      return null;
    if (type.aliasTypeArguments !== undefined) return null;
    const isOurs = symbol.declarations?.some((one) =>
      one.getSourceFile().fileName.startsWith(join(root, 'core')),
    );
    const isNamed = symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias);
    return isOurs && isNamed ? symbol.name : null;
  }

  function described(symbol: ts.Symbol | undefined): Schema {
    const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replace(/\s+/g, ' ');
    return text === '' ? {} : { description: text };
  }
}
