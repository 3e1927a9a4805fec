import { renderHook } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { createLibraryPlace } from './library-place';

describe('the way through a library that is open beside something else', () => {
  it('goes on and back without touching the address bar', () => {
    const before = window.location.href;
    const place = createLibraryPlace('/reference');
    const { result } = renderHook(() => place.hook());

    act(() => void result.current[1]('/glossary/mrz'));
    expect(result.current[0]).toBe('/glossary/mrz');
    expect(place.canGoBack()).toBe(true);

    act(() => place.back());
    expect(result.current[0]).toBe('/reference');
    expect(place.canGoBack()).toBe(false);
    expect(window.location.href).toBe(before);
  });

  it('stays where it began when there is nothing to go back to', () => {
    const place = createLibraryPlace('/glossary');
    const { result } = renderHook(() => place.hook());

    act(() => place.back());

    expect(result.current[0]).toBe('/glossary');
  });

  it('takes a replaced place out of the way', () => {
    const place = createLibraryPlace('/reference');
    const { result } = renderHook(() => place.hook());

    act(() => void result.current[1]('/reference/search/u', { replace: true }));
    act(() => void result.current[1]('/reference/search/uv', { replace: true }));

    expect(place.canGoBack()).toBe(false);
  });

  it('writes links that lead to the same place in another tab', () => {
    expect(createLibraryPlace('/reference').hook.hrefs?.('/glossary/mrz')).toBe('#/glossary/mrz');
  });
});
