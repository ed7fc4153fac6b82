/** Waivers in the configuration: the only way for formats that hold no comments. */
import type { Finding } from '../../findings/finding.js';
import type { ConfiguredWaiver } from '../schemas/config.js';
import { fitsPatterns } from './path-patterns.js';

/** The configured waiver that takes out a finding. @param path from the configuration's folder; @param today ISO date */
export function configuredWaiverFor(
  { ruleId, eId }: Pick<Finding, 'ruleId' | 'eId'>,
  path: string,
  waivers: readonly ConfiguredWaiver[],
  today: string,
): ConfiguredWaiver | null {
  const found = waivers.find(
    (one) =>
      one.rule === ruleId &&
      fitsPatterns(path, one.files) &&
      (one.eId === undefined || one.eId === eId) &&
      !hasEnded(one, today),
  );
  return found ?? null;
}

function hasEnded({ until }: ConfiguredWaiver, today: string): boolean {
  return until !== undefined && until < today;
}

export interface IdleWaiver {
  waiver: ConfiguredWaiver;
  /** Past its end; else it found nothing to take out in the files of the run that it names. */
  hasEnded: boolean;
}

/** Follows over a run which configured waivers took something out. */
export class ConfiguredWaiverUse {
  private readonly met = new Set<ConfiguredWaiver>();
  private readonly used = new Set<ConfiguredWaiver>();

  /** @param today ISO date */
  constructor(
    private readonly waivers: readonly ConfiguredWaiver[],
    private readonly today: string,
  ) {}

  /** @param path from the configuration's folder; @param findings all that was found in it */
  add(path: string, findings: readonly Finding[]): void {
    for (const waiver of this.waivers) if (fitsPatterns(path, waiver.files)) this.met.add(waiver);
    for (const finding of findings) {
      const waiver = configuredWaiverFor(finding, path, this.waivers, this.today);
      if (waiver) this.used.add(waiver);
    }
  }

  /** The waivers for files of this run that took nothing out, in the configuration's order. */
  idle(): IdleWaiver[] {
    return this.waivers
      .filter((waiver) => this.met.has(waiver) && !this.used.has(waiver))
      .map((waiver) => ({ waiver, hasEnded: hasEnded(waiver, this.today) }));
  }
}
