import type { Item, PlanEvent, Project } from './plan.ts';

/** A dated thing or a part of a project: what both say of whom and where. */
type Thing = PlanEvent | Item;

/** The part that a thing belongs to: an event's item, an item's parent. */
function ownerOf(project: Project, thing: Thing): Item | undefined {
  const id = 'when' in thing ? thing.item : thing.parent;
  return id === undefined ? undefined : project.items.find((item) => item.id === id);
}

/** Ids of the audiences of a thing: its own, else those of the part that it belongs to, else the project's. */
export function audiencesOf(project: Project, thing: Thing): string[] {
  if (thing.audiences !== undefined) return thing.audiences;
  const owner = ownerOf(project, thing);
  return owner === undefined ? project.audiences.map(({ id }) => id) : audiencesOf(project, owner);
}

/**
 * Ids of the areas where a thing takes place. An event that names no place takes place where its part does,
 * if that is one area; a part with sites in several says nothing of where its event is.
 */
export function areasOf(project: Project, thing: Thing): string[] {
  if (!('when' in thing)) return areasOfPlaces(project, thing.places ?? []);
  if (thing.place !== undefined) return areasOfPlaces(project, [thing.place]);
  const places = ownerOf(project, thing)?.places ?? [];
  const areas = areasOfPlaces(project, places);
  return areas.length === 1 && places.every((place) => areasOfPlaces(project, [place]).length === 1)
    ? areas
    : [];
}

function areasOfPlaces(project: Project, places: readonly string[]): string[] {
  return [...new Set(project.places.filter(({ id }) => places.includes(id)).flatMap(({ areas }) => areas))];
}
