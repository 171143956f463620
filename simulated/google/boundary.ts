/** What google.script.run lets through, in both directions. */
export function toServer(inputs: readonly unknown[]): unknown[] {
  return inputs.map((input, i) => {
    const crossed = cross(input);
    if (crossed === illegal) throw new TypeError(`Failed due to illegal value in property: ${i}`);
    return crossed;
  });
}

/** When it contains anything illegal, the page gets nothing at all, and no error. */
export function toPage(value: unknown): unknown {
  const crossed = cross(value);
  return crossed === illegal ? null : crossed;
}

const illegal = Symbol('illegal');

function cross(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : illegal;
  if (typeof value !== 'object') return illegal;
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) {
      const crossed = cross(item);
      if (crossed === illegal) return illegal;
      items.push(crossed);
    }
    return items;
  }
  if (Object.prototype.toString.call(value) !== '[object Object]' || !isPlain(value)) return illegal;
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const crossed = cross(field);
    if (crossed === illegal) return illegal;
    fields[name] = crossed;
  }
  return fields;
}

/** Not an instance of a class, whatever realm its Object is of. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
