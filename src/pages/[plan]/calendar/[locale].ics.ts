import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarFile } from '../../../calendar-files/calendar-file.ts';
import { filePaths, planPaths } from '../../../data/paths.ts';

export const getStaticPaths = async () => filePaths(await planPaths());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(calendarFile(props), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
