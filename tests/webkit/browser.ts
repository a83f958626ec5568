import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

// WebKit itself: Debian's WebKitGTK in its MiniBrowser, driven by plain WebDriver over fetch, on a screen nobody sees.
const DRIVER = 4474;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The keys that are no letters. */
export const keys = { enter: '\ue007', tab: '\ue004', escape: '\ue00c' };

/** A browser with one page open. */
export type Browser = Awaited<ReturnType<typeof openBrowser>>;

async function command<T>(method: string, path: string, body?: object): Promise<T> {
  const sent = body ? { method, body: JSON.stringify(body) } : { method };
  const answer = await fetch(`http://127.0.0.1:${DRIVER}${path}`, sent);
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}

/** Asks again until there is an answer that counts; the last failure is said. */
export async function until<T>(ask: () => Promise<T>, what = 'an answer', patience = 15_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    let last: unknown;
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}: ${last}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Starts a screen, the driver and the browser; `close` ends all three. */
export async function openBrowser(origin: string) {
  const children: ChildProcess[] = [];
  const start = (program: string, args: string[], more: NodeJS.ProcessEnv = {}) => {
    const env = { ...process.env, ...more };
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(child);
    return child;
  };
  const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']);
  const [display] = await once(screen.stdout as NonNullable<typeof screen.stdout>, 'data');
  start('WebKitWebDriver', [`--port=${DRIVER}`, '--host=127.0.0.1'], {
    DISPLAY: `:${String(display).trim()}`,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    TZ: 'Europe/Paris',
  });
  const capabilities = { alwaysMatch: { pageLoadStrategy: 'normal' } };
  const { sessionId } = await until(
    () => command<{ sessionId: string }>('POST', '/session', { capabilities }),
    'the browser',
  );
  const at = `/session/${sessionId}`;
  const run = <T>(script: string, ...args: unknown[]) =>
    command<T>('POST', `${at}/execute/sync`, { script: `return (${script})(...arguments)`, args });
  const find = async (css: string) =>
    (await command<Record<string, string>>('POST', `${at}/element`, { using: 'css selector', value: css }))[ELEMENT];
  const act = async (css: string, name: string, body: object) =>
    command('POST', `${at}/element/${await find(css)}/${name}`, body);

  return {
    run,
    /** Opens a page of the site, waits for its islands, and from then on notes what must not happen there. */
    async open(address: string) {
      await command('POST', `${at}/url`, { url: `${origin}${address}` });
      await until(() => run<boolean>("() => document.readyState === 'complete'"), address);
      await run(`() => {
        window.faults = [];
        addEventListener('error', ({ message }) => faults.push(message));
        addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => faults.push('policy: ' + blockedURI));
      }`);
    },
    /** Clicks where a reader would, once it can be clicked. */
    click: (css: string) => until(async () => (await act(css, 'click', {})) === null, `a click on ${css}`),
    /** Clicks the button of this name, which no selector can ask for. */
    clickNamed: (css: string, name: string) =>
      until(async () => {
        await run(
          `(css, name) => {
            for (const one of document.querySelectorAll(css + ' button'))
              one.toggleAttribute('data-found', one.innerText.trim() === name);
          }`,
          css,
          name,
        );
        return (await act(`${css} button[data-found]`, 'click', {})) === null;
      }, `a click on ${name}`),
    /** Types into a field, or presses keys. */
    type: (css: string, text: string) => until(async () => (await act(css, 'value', { text })) === null, css),
    /** Chooses the option of a list by its value, as a choice from its menu would. */
    choose: (css: string, value: string) => act(`${css} option[value="${value}"]`, 'click', {}),
    /** The text on screen. */
    text: (css: string) => run<string>('(css) => document.querySelector(css)?.innerText ?? ""', css),
    /** Presses a key where the focus is. */
    press: (text: string) => act(':focus', 'value', { text }),
    async close() {
      await command('DELETE', at).catch(() => {});
      for (const child of children.reverse()) child.kill();
    },
  };
}
