import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from './tree.ts';

type Step = { uses?: string; run?: string; id?: string; env?: Record<string, string>; with?: Record<string, unknown> };
type Job = { steps: Step[]; needs?: string; permissions?: Record<string, string> };

const workflow = parse(read('.github/workflows/pages.yml')) as { permissions: object; jobs: Record<string, Job> };
const { build, deploy } = workflow.jobs;
const commands = build?.steps.filter(({ run }) => run) ?? [];

test('the site for Pages is built for the address that the repository says, and looked at before it goes there', () => {
  expect(commands.map(({ run }) => run)).toEqual(['npm ci', 'npm run build', 'npm run built']);
  const { id } = build?.steps.find(({ uses }) => uses?.startsWith('actions/configure-pages@')) ?? {};
  const address = { SITE: `${'$'}{{ steps.${id}.outputs.origin }}`, BASE: `${'$'}{{ steps.${id}.outputs.base_path }}` };
  expect(commands.slice(1).map(({ env }) => env)).toEqual([address, address]);
  expect(build?.steps.at(-1)?.with).toEqual({ path: 'dist' });
  for (const script of ['build', 'built']) expect(JSON.parse(read('package.json')).scripts).toHaveProperty(script);
});

test('only the job that deploys may write, and every action is pinned to a major version', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(build?.permissions).toBeUndefined();
  expect(deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(deploy?.needs).toBe('build');
  const actions = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(actions.length).toBeGreaterThan(4);
  expect(actions.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
});
