import type { Entry } from '../content/raw.ts';
import { joinPath, show, type Finding, type FindingCode } from '../finding.ts';

/** Collects findings about one entry. */
export class Report {
  readonly #entry: Entry<unknown>;
  readonly #findings: Finding[];

  constructor(entry: Entry<unknown>, findings: Finding[]) {
    this.#entry = entry;
    this.#findings = findings;
  }

  add(
    code: FindingCode,
    path: readonly PropertyKey[],
    found: string,
    expected: string,
    action: string,
  ): void {
    const line = this.#entry.lineOf?.(path);
    this.#findings.push({
      code,
      file: this.#entry.file,
      path: joinPath(path),
      ...(line === undefined ? {} : { line }),
      found,
      expected,
      action,
    });
  }

  /** Looks an id up; reports a reference to nothing. */
  find<Value>(
    things: ReadonlyMap<string, Value>,
    id: string,
    path: readonly PropertyKey[],
    kind: string,
  ): Value | null {
    const thing = things.get(id);
    if (thing !== undefined) return thing;
    const known = [...things.keys()];
    this.add(
      'reference-to-nothing',
      path,
      show(id),
      known.length === 0 ? `${kind} – but there is none` : `the id of ${kind}: ${list(known)}`,
      'Correct the id, or add what it stands for.',
    );
    return null;
  }

  /** Reports ids that occur twice among siblings. */
  unique(things: readonly { id: string }[], path: readonly PropertyKey[]): void {
    const seen = new Set<string>();
    things.forEach(({ id }, index) => {
      if (seen.has(id)) {
        this.add(
          'duplicate-id',
          [...path, index, 'id'],
          show(id),
          'an id of its own',
          'Give one of the two another id.',
        );
      }
      seen.add(id);
    });
  }
}

function list(ids: readonly string[]): string {
  return ids.length <= 12 ? ids.join(', ') : `${ids.slice(0, 12).join(', ')}, … (${String(ids.length)})`;
}

/** Things by id. */
export function byId<Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
