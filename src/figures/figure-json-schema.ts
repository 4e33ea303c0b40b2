import * as z from 'zod/mini';
import {figureSchema} from './figure.schema.js';

/** The checks of zod that JSON Schema has a keyword for. */
const exported = new Set(['greater_than', 'less_than', 'number_format', 'string_format']);

/**
 * A schema as JSON Schema, draft 2020-12: https://json-schema.org/draft/2020-12
 *
 * @param io - `output`, where a field that is not known is a mistake, as editors should say; `input`, where it is passed over.
 * @throws Where zod would leave out a check, and no keyword is registered for it.
 */
export const jsonSchemaOf = (schema: z.core.$ZodType, io: 'input' | 'output'): Record<string, unknown> =>
  z.toJSONSchema(schema, {
    io,
    override: ({zodSchema, jsonSchema, path}) => {
      // In JSON every name is a text.
      delete jsonSchema.propertyNames;
      const unsaid = (zodSchema._zod.def.checks ?? []).map(({_zod}) => _zod.def.check).filter((check) => !exported.has(check));
      if (unsaid.length > 0 && !z.globalRegistry.has(zodSchema))
        throw new Error(
          `JSON Schema says nothing of the check "${unsaid.join(', ')}" at ${path.join('.')}: register a keyword for it`,
        );
    },
  });

/** The schema of a figure for editors, feeds and other programs. Not part of the script. */
export const figureJsonSchema = (): object => jsonSchemaOf(figureSchema, 'output');
