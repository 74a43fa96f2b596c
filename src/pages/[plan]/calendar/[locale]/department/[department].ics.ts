import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarFile } from '../../../../../calendar-files/calendar-file.ts';
import { departmentPaths, filePaths } from '../../../../../data/paths.ts';

export const getStaticPaths = async () => filePaths(await departmentPaths());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(calendarFile(props, { department: props.department.id }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
