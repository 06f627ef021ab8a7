/**
 * What office.js asks of its host before any Excel call: who it is, what it supports, its theme, the stored
 * settings of the old document API, and the ribbon. The names and numbers are those of the shipped client
 * (office-js 1.1.110, Win32 build).
 */
import type { ExcelHost } from '../host.ts';
import { failure } from '../protocol/exchange.ts';

export type Theme = 'light' | 'dark' | 'contrast';

export type StartupOptions = {
  readonly theme?: Theme;
  /** Requirement sets and their versions; default ExcelApi 1.14 and a shared runtime. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly documentUrl?: string;
};

export const floorSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  RichApiRuntime: '1.1',
  DialogApi: '1.1',
  Settings: '1.1',
  CustomXmlParts: '1.1',
};

/** Colours as whole numbers, as the host gives them (the client turns them into `#rrggbb`). */
const themes: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x000000,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x0a0a0a,
    controlForegroundColor: 0xf0f0f0,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};

type Reply = (result: { toArray(): readonly unknown[] }) => void;
type RibbonHandler = (event: number, args: { toArray(): readonly unknown[] }) => void;

/** Event and call numbers of the old API. */
const commandInvoked = 39;
const success = 0;

/** The object to stand as `window.external`. `later` runs a task after the present one. */
export function external(
  host: ExcelHost,
  options: StartupOptions,
  later: (task: () => void) => void,
): object {
  const handlers = new Map<number, RibbonHandler>();
  const done = (reply: Reply | undefined): void => later(() => reply?.({ toArray: () => [success] }));
  const answers = {
    AppType: 1,
    SolutionRef: 'avustuskirja',
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    AppUILocale: host.locale,
    AppDataLocale: host.locale,
    DocUrl: options.documentUrl ?? `https://localhost/${encodeURIComponent(host.workbook.name)}`,
    AppCapabilities: 0,
    // Opened with its document, not newly inserted.
    ActivationMode: 2,
    ControlIntegrationLevel: 1,
    SolutionToken: '',
    CorrelationId: 'correlation',
    InstanceId: 'instance',
    TouchEnabled: false,
    CommerceAllowed: false,
    SupportedMatrix: JSON.stringify(options.sets ?? floorSets),
    HostFullVersion: '16.0.14332.20000',
    InitialDisplayMode: 2,
    OfficeThemeInfo: JSON.stringify(themes[options.theme ?? 'light']),
    Settings: storedSettings(),
  };
  // Each is asked for by a function: `GetAppType()` and so on.
  const context = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [`Get${name}`, () => answer]),
  );
  host.connectButtons((functionName, controlId) =>
    later(() =>
      handlers.get(commandInvoked)?.(commandInvoked, {
        toArray: () => ['command', functionName, JSON.stringify({ source: { id: controlId } })],
      }),
    ),
  );
  return {
    // host$platform$version$locale$correlation$dialog$logging$flags; flag 1 is the shared runtime.
    GetHostInfo() {
      return `Excel$Win32$16.01$${host.locale}$$$disableLogging$1`;
    },
    GetContext() {
      return context;
    },
    GetLoggingAllowed() {
      return false;
    },
    Execute(_id: number, _args: unknown, reply?: Reply) {
      done(reply);
    },
    RegisterEvent(id: number, _target: string, handler: RibbonHandler, reply?: Reply) {
      handlers.set(id, handler);
      done(reply);
    },
    UnregisterEvent(id: number, _target: string, reply?: Reply) {
      handlers.delete(id);
      done(reply);
    },
    MessageParent() {},
  };
}

/** The settings of the old document API, while the page lives. */
function storedSettings(): object {
  const stored = new Map<string, unknown>();
  return {
    Read(keys: unknown[], values: unknown[]) {
      keys.push(...stored.keys());
      values.push(...stored.values());
    },
    Write(keys: readonly string[], values: readonly unknown[]) {
      stored.clear();
      for (const [i, key] of keys.entries()) stored.set(key, values[i]);
    },
  };
}

export type RichApiBridge = {
  /** Filled in by the client. */
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
};

/** The object to stand as `window._richApiNativeBridge`. */
export function richApiBridge(host: ExcelHost, later: (task: () => void) => void): RichApiBridge {
  const deliver = (text: string): void => later(() => bridge.onMessageFromHost?.(text));
  /** What the request under way has caused: told after its answer. */
  let caused: string[] | null = null;
  const answer = (message: string): void => {
    const events: string[] = [];
    caused = events;
    try {
      deliver(host.answer(message));
    } catch (error) {
      deliver(failure(message, error));
      later(() => {
        throw error;
      });
    } finally {
      caused = null;
    }
    events.forEach(deliver);
  };
  const bridge: RichApiBridge = {
    onMessageFromHost: null,
    // The answer comes after the client's own turn, as from another process.
    sendMessageToHost: (message) => later(() => answer(message)),
  };
  host.connect((event) => {
    if (caused) caused.push(event);
    else deliver(event);
  });
  return bridge;
}
