import type { Entry, RawContent } from './content/raw.ts';
import type { Finding } from './finding.ts';
import { Report } from './link/report.ts';
import type { Text } from '../schemas/text.ts';
import { withoutKo } from '../i18n/rich-text.ts';

interface NameUse {
  name: Text;
  entry: Entry<unknown>;
  path: PropertyKey[];
}

/**
 * One English name for one Korean name: offices, teams, places, laws, areas and terms that have the same
 * Korean name must have the same English one, wherever they stand.
 */
export function checkNames(raw: RawContent): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, NameUse>();
  for (const use of namesOf(raw)) {
    const known = first.get(use.name.ko);
    if (known === undefined) first.set(use.name.ko, use);
    else if (plain(known.name.en) !== plain(use.name.en)) {
      new Report(use.entry, findings).add(
        'names-differ',
        [...use.path, 'en'],
        `"${use.name.en}" for ${use.name.ko}`,
        `"${known.name.en}", as in ${known.entry.file}`,
        'Choose one English name and use it in both places.',
      );
    }
  }
  return findings;
}

function plain(name: string): string {
  return withoutKo(name).toLowerCase();
}

function namesOf(raw: RawContent): NameUse[] {
  return [
    ...raw.glossary.flatMap((entry) => list(entry, entry.value.terms, ['terms'])),
    ...(raw.site === null ? [] : list(raw.site, raw.site.value.areas, ['areas'])),
    ...raw.plans.flatMap(({ departments, projects }) => [
      ...[...departments.values()].flatMap((entry) => [
        { name: entry.value.name, entry, path: ['name'] },
        ...list(entry, entry.value.teams, ['teams']),
      ]),
      ...[...projects.values()].flatMap((entry) => [
        ...list(entry, entry.value.places, ['places']),
        ...list(entry, entry.value.laws, ['laws']),
      ]),
    ]),
  ];
}

function list(entry: Entry<unknown>, things: readonly { name: Text }[], path: PropertyKey[]): NameUse[] {
  return things.map(({ name }, index) => ({ name, entry, path: [...path, index, 'name'] }));
}
