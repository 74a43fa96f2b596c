import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { measurer } from '../src/fonts/advances.ts';
import { charactersOf } from '../src/fonts/characters.ts';
import { toSfnt } from '../src/fonts/sfnt.ts';
import { staticFont } from '../src/fonts/subset.ts';
import { LOCALES } from '../src/i18n/locale.ts';
import { routes } from '../src/i18n/routes.ts';
import type { Site } from '../src/model/plan.ts';
import { shareCard } from '../src/share/card.ts';
import { shareCards } from '../src/share/cards.ts';
import { SOURCE } from './font.ts';

/** Enough for ink, paper and the tones with their soft edges. */
const COLOURS = 32;
/** Pictures that are drawn at a time. */
const AT_ONCE = 4;

/**
 * Draws the pictures for sharing into a built site. The same content gives the same bytes.
 * @param root the project's root
 * @param folder the built site
 */
export async function writeShareImages(root: string, site: Site, folder: string): Promise<void> {
  const cards = site.plans.flatMap((plan) =>
    LOCALES.flatMap((locale) =>
      shareCards(site, plan, locale).map(({ name, card }) => ({
        file: join(folder, routes.shareImage(plan.id, locale, name)),
        card,
      })),
    ),
  );
  const characters = charactersOf(['…·', ...cards.map(({ card }) => JSON.stringify(card))]);
  const source = await toSfnt(readFileSync(join(root, SOURCE)));
  const [regular, bold] = await Promise.all([400, 700].map((one) => staticFont(source, characters, one)));
  if (regular === undefined || bold === undefined) throw new Error('No font to draw with.');
  const fontFiles = [regular, bold].map((font, at) => {
    const file = join(root, '.generated', `share-${String(at)}.ttf`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, font);
    return file;
  });
  const measures = { regular: measurer(regular), bold: measurer(bold) };
  const queue = [...cards];
  const draw = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const drawn = await renderAsync(shareCard(next.card, measures), {
        font: { fontFiles, loadSystemFonts: false },
      });
      const { width, height } = drawn;
      const png = await sharp(drawn.pixels, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .png({ palette: true, colours: COLOURS, dither: 0, compressionLevel: 9 })
        .toBuffer();
      mkdirSync(dirname(next.file), { recursive: true });
      writeFileSync(next.file, png);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, draw));
}
