import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarFile } from '../../../../../calendar-files/calendar-file.ts';
import { filePaths, projectPaths } from '../../../../../data/paths.ts';

export const getStaticPaths = async () => filePaths(await projectPaths());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(calendarFile(props, { project: props.project.id }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
