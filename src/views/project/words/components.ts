import type { ComponentName } from '../../../model/narrative/parse.ts';
import Badge from './Badge.astro';
import Fact from './Fact.astro';
import Item from './Item.astro';
import Ko from './Ko.astro';
import Lost from './Lost.astro';
import Note from './Note.astro';
import Remark from './Remark.astro';
import Section from './Section.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** What a narrative may use; the same names as the check allows. */
export const components = {
  Section,
  Item,
  Table,
  Fact,
  Lost,
  Note,
  Remark,
  Term,
  Ko,
  Status: Badge,
} satisfies Record<ComponentName, unknown>;
