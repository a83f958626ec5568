import type { APIRoute } from 'astro';
import { publicHolidays } from '../../../catalog/holidays.ts';
import type { HolidayList } from '../../../domain/dates/holiday-list.ts';

/** One small file for each country or region: the calculator fetches the one it needs, once a country is chosen. */
export async function getStaticPaths() {
  return (await publicHolidays()).map((list) => ({ params: { place: list.place }, props: { list } }));
}

/** The public holidays of one place: dates only, a name would have to be in the page's language. */
export const GET: APIRoute<{ list: HolidayList }> = ({ props }) => Response.json(props.list);
