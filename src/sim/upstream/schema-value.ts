// A value that satisfies a JSON schema: what a model fills into a tool's input or a structured answer. Only the
// schemas that providers accept are understood, which are few kinds without arithmetic; whatever else is asked
// for gets a text. Depth is bounded, because a schema may refer to itself.

import { isArray, isObject, type JsonObject } from '../../wire/field.ts';
import type { Chance } from '../chance.ts';
import { type Topic, writerOf } from '../text/writer.ts';

const depthMax = 6;
const propertiesMax = 64;

interface Filling {
  readonly chance: Chance;
  readonly topic: Topic;
  /** Where `$ref` looks things up. */
  readonly root: JsonObject;
}

/** Same schema, chance and topic: same value. */
export function valueOf(schema: unknown, chance: Chance, topic: Topic): unknown {
  return fill(schema, { chance, topic, root: isObject(schema) ? schema : {} }, 0);
}

function fill(schema: unknown, filling: Filling, depth: number): unknown {
  const { chance } = filling;
  if (!isObject(schema)) return writerOf('en').noun(chance);
  if (schema.const !== undefined) return schema.const;
  if (isArray(schema.enum) && schema.enum.length > 0) return chance.pick(schema.enum);
  const options = isArray(schema.anyOf) ? schema.anyOf : schema.oneOf;
  if (isArray(options) && depth < depthMax) return fill(options[0], filling, depth + 1);
  if (typeof schema.$ref === 'string' && depth < depthMax)
    return fill(referred(schema.$ref, filling.root), filling, depth + 1);
  return ofType(isArray(schema.type) ? schema.type[0] : schema.type, schema, { filling, depth });
}

function referred(reference: string, root: JsonObject): unknown {
  let found: unknown = root;
  for (const name of reference.split('/').slice(1, 8)) found = isObject(found) ? found[name] : undefined;
  return found;
}

interface Place {
  readonly filling: Filling;
  readonly depth: number;
}

function ofType(type: unknown, schema: JsonObject, { filling, depth }: Place): unknown {
  const { chance, topic } = filling;
  switch (type) {
    case 'object': {
      if (depth >= depthMax) return {};
      const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
      const filled = properties
        .slice(0, propertiesMax)
        .map(([name, inner]) => [name, fill(inner, filling, depth + 1)] as const);
      return Object.fromEntries(filled);
    }
    case 'array':
      return depth >= depthMax ? [] : [fill(schema.items, filling, depth + 1)];
    case 'integer':
      return chance.whole(1, 40);
    case 'number':
      return chance.whole(2, 80) / 2;
    case 'boolean':
      return chance.happens(0.5);
    case 'null':
      return null;
    default:
      return `${chance.pick(topic)} ${writerOf('en').noun(chance)}`;
  }
}
