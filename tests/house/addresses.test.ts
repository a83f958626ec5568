import { expect, test } from 'vitest';
import { routes } from '../../src/i18n/routes.ts';
import { words } from '../journeys/addresses.ts';

test('the journeys go to the addresses the site is built with', () => {
  expect(words).toEqual(routes);
});
