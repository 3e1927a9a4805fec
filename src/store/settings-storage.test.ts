import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/state/settings';
import { codeOf } from '../../tests/support/results';
import { createSettingsStorage, type SettingsWindow } from './settings-storage';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (at) => [...kept.keys()][at] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, text) => void kept.set(key, text),
  };
}

function aView(part: Partial<Pick<SettingsWindow, 'localStorage' | 'sessionStorage'>> = {}): SettingsWindow {
  const events = new EventTarget();
  return {
    localStorage: memory(),
    sessionStorage: memory(),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    ...part,
  };
}

function full(): Storage {
  return {
    ...memory(),
    setItem() {
      throw new DOMException('no room', 'QuotaExceededError');
    },
  };
}

describe('settings', () => {
  it('are read back as written', () => {
    const view = aView();
    const settings = {
      language: 'ar',
      theme: 'dark',
      motion: 'reduced',
      plainLight: true,
      hintSeen: true,
      timeFactor: 1.5,
    } as const;

    createSettingsStorage(view).write(settings);

    expect(createSettingsStorage(view).read()).toEqual(settings);
  });

  it.each(['', 'no json', 'null', '[]', '{"theme":"pink","language":3,"plainLight":"yes"}'])(
    'have their defaults where %j is stored',
    (text) => {
      const view = aView();
      view.localStorage.setItem('loupe.settings', text);

      expect(createSettingsStorage(view).read()).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('say when there is no room', () => {
    const port = createSettingsStorage(aView({ localStorage: full() }));

    expect(codeOf(port.write(DEFAULT_SETTINGS))).toBe('storage.full');
  });
});

describe('the chosen profile', () => {
  it('is that of the tab before that of the device', () => {
    const localStorage = memory();
    const first = createSettingsStorage(aView({ localStorage }));
    const second = createSettingsStorage(aView({ localStorage }));
    first.choose('ana');
    second.choose('ben');

    const reopened = createSettingsStorage(aView({ localStorage }));

    expect([first.chosenProfile(), second.chosenProfile(), reopened.chosenProfile()]).toEqual(['ana', 'ben', 'ben']);
  });

  it('can be none, also where nothing can be kept', () => {
    const port = createSettingsStorage(aView({ localStorage: full(), sessionStorage: full() }));
    port.choose('ana');

    expect(port.chosenProfile()).toBeNull();
  });
});
