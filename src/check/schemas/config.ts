/** The form of danvan.config.yaml; it is opened only where there is such a file. */
import { z } from 'zod';
import { failer } from '../../findings/failure.js';
import { valueFault } from '../../findings/value-fault.js';
import { statedDay } from '../../text/index.js';
import { RULE_LEVELS, requireRule } from '../engine/config.js';
import type { Rule } from '../engine/rule.js';
import type { messages } from '../messages.vi.js';

const fail = failer<typeof messages>();

const severity = z.enum(RULE_LEVELS);
/** "off", a severity, or both with options. */
const setting = z.union([
  severity,
  z.strictObject({ severity: severity.exactOptional(), options: z.unknown().optional() }),
]);
export type RuleEntry = z.infer<typeof setting>;
const rules = z.record(z.string(), setting);

/** "31/12/2026", "2026-12-31" …; kept in ISO form. */
const day = z
  .string()
  .refine((text) => statedDay(text) !== null, { params: { fault: 'day' } })
  .transform((text) => statedDay(text) ?? text);

/** What a waiver in the configuration takes out; see configured-waivers.ts. */
const waiver = z.strictObject({
  rule: z.string(),
  files: z.union([z.string(), z.array(z.string())]),
  /** Provision ("art_9__cl_3"); all of the file without it. */
  eId: z.string().optional(),
  reason: z.string().trim().min(1),
  /** Last day on which it holds. */
  until: day.optional(),
});
export type ConfiguredWaiver = z.infer<typeof waiver>;

export const configSchema = z.strictObject({
  /** Configurations that this one builds on; a later one and this one itself go before an earlier. */
  extends: z.union([z.string(), z.array(z.string())]).default([]),
  /** Paths that are passed over, as in .danvanignore; "!" takes one in again. */
  ignore: z.array(z.string()).default([]),
  /** Files of own words and of words that are not wanted. */
  vocabulary: z.union([z.string(), z.array(z.string())]).default([]),
  /** The form that Word files are held to: "hd05", "hd36", or "none". */
  form: z.string().optional(),
  /** Whose texts these are, where they do not say it: a province or city by name. */
  province: z.string().optional(),
  /** The day by which texts are judged, in place of their own. */
  asOf: day.optional(),
  rules: rules.default({}),
  /** Settings for some paths; of several that fit, the last counts. */
  paths: z
    .array(
      z.strictObject({
        files: z.union([z.string(), z.array(z.string())]),
        province: z.string().optional(),
        asOf: day.optional(),
        rules: rules.default({}),
      }),
    )
    .default([]),
  waivers: z.array(waiver).default([]),
  maxWarnings: z.int().nonnegative().optional(),
  /** Path of a baseline, from the folder of the configuration that says it. */
  baseline: z.string().optional(),
});
export type CheckConfig = z.infer<typeof configSchema>;

/**
 * @param value the file's parsed YAML
 * @param file its name, for what is said about it
 * @throws Failure `check.badConfig` naming the place, `check.unknownRule` naming the nearest rule
 */
export function parseConfig(value: unknown, file: string): CheckConfig {
  const parsed = configSchema.safeParse(value ?? {});
  if (!parsed.success) {
    const fault = valueFault(parsed.error.issues[0], value);
    throw fail('check.badConfig', { file, ...fault }, { cause: parsed.error });
  }
  const config = parsed.data;
  for (const table of [config.rules, ...config.paths.map((entry) => entry.rules)]) {
    for (const [id, value] of Object.entries(table)) checkRule(id, value, file);
  }
  for (const { rule } of config.waivers) checkRule(rule, 'off', file);
  return config;
}

function checkRule(id: string, value: RuleEntry, file: string): void {
  const rule = requireRule(id, file);
  if (typeof value !== 'object' || value.options === undefined) return;
  const parsed = optionsSchema(rule).safeParse(value.options);
  if (parsed.success) return;
  const { path, ...fault } = valueFault(parsed.error.issues[0], value.options);
  const place = ['rules', id, 'options', ...(path === '' ? [] : [path])].join('.');
  throw fail('check.badConfig', { file, path: place, ...fault }, { cause: parsed.error });
}

function optionsSchema({ options = {} }: Rule): z.ZodType {
  const fields = Object.entries<readonly unknown[]>(options).map(([name, words]) => [
    name,
    z.enum(words as readonly string[]).optional(),
  ]);
  return z.strictObject(Object.fromEntries(fields));
}
