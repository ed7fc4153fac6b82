import type Handlebars from 'handlebars';

/** A text of ours with what Handlebars made of it when danvan was built: to compile them takes a tenth of the time of a draft. */
export interface BuiltTemplate {
  text: string;
  /** As `Templates.fieldsOf` gives them. */
  fields: readonly string[];
  /** What `Handlebars.template` takes. */
  spec: Parameters<typeof Handlebars.template>[0];
}

/** Empty in the sources: `scripts/compile-templates.js` writes the built module anew, with all that `templates/` has. */
export const BUILT_TEMPLATES: readonly BuiltTemplate[] = [];
