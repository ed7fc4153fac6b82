import { z } from 'zod';
import { fieldLabel } from './field-labels.vi.js';
import { profileSchema } from './profile-schema.js';

type Schema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of profile files, for editors: each field says in Vietnamese what it is. */
export function profileJsonSchema(): Schema {
  return describe(z.toJSONSchema(profileSchema, { io: 'input' }), '');
}

function describe(schema: Schema, path: string): Schema {
  const { properties = {}, anyOf, items } = schema;
  const label = fieldLabel(path);
  return {
    ...schema,
    ...(path === '' || label === path ? {} : { description: label }),
    ...(schema.properties === undefined ? {} : { properties: describeAll(properties, path) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => describe(one, path)) }),
    ...(items === undefined || Array.isArray(items) ? {} : { items: describe(items as Schema, path) }),
  };
}

function describeAll(properties: NonNullable<Schema['properties']>, path: string) {
  const prefix = path === '' ? '' : `${path}.`;
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      typeof schema === 'boolean' ? schema : describe(schema, `${prefix}${name}`),
    ]),
  );
}
