/**
 * The pane's start: wait for Office, wire store, session, events and the ribbon's command together, show.
 * `?lang=`, `?theme=` and `?today=` stand over what Office and the clock say.
 */
import { createRoot } from 'react-dom/client';
import { type Day, day, dayFromIso } from '../shared/calendar/day.ts';
import { type Language, languages } from '../shared/i18n/language.ts';
import { displayLanguage, officeTheme, onCommand, type Theme, whenReady } from './excel/office.ts';
import { App } from './pane/App.tsx';
import { announce } from './session/announce.ts';
import { keepUp } from './session/keep-up.ts';
import { createSession } from './session/session.ts';
import { createStore } from './session/state.ts';

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];
const asked = new URLSearchParams(window.location.search);

function today(): Day {
  const now = new Date();
  return (
    dayFromIso(asked.get('today') ?? '') ?? (day(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day)
  );
}

async function start(): Promise<void> {
  const root = document.getElementById('root') as HTMLElement;
  const where = await whenReady();
  if (where === 'absent') {
    document.getElementById('late')?.classList.add('now');
    return;
  }
  const language: Language = languages.find((l) => l === asked.get('lang')) ?? displayLanguage();
  const theme = themes.find((t) => t === asked.get('theme')) ?? officeTheme();
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  const store = createStore({
    language,
    today: today(),
    phase: where === 'excel' ? 'starting' : 'elsewhere',
  });
  const session = createSession(store);
  createRoot(root).render(<App store={store} session={session} theme={theme} />);
  if (where === 'elsewhere') return;
  onCommand('checkAll', session.checkAll);
  await session.checkAll();
  keepUp(store, session, today);
  announce(store);
}

void start();
