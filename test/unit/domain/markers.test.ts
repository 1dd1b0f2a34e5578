import { describe, expect, it, vi } from 'vitest';
import { createMarkers } from '../../../lib/domain/markers';
import type { Problem } from '../../../lib/domain/problem';

const problem = (message: string, over: Partial<Problem> = {}): Problem => ({
  owner: 'figures',
  severity: 'warning',
  code: 'figures/x',
  args: {},
  message,
  ...over,
});
const messages = (markers: ReturnType<typeof createMarkers>, filter = {}) =>
  markers.read(filter).map(({ problem: one }) => one.message);

describe('markers', () => {
  it('keep what each owner says of each resource, the gravest first', () => {
    const markers = createMarkers();
    markers.set('reading', 'https://a.vn/1', [problem('trang', { severity: 'info' })]);
    markers.set('figures', '2026', [problem('số'), problem('sai', { severity: 'error' })]);
    expect(messages(markers)).toEqual(['sai', 'số', 'trang']);
    markers.set('figures', '2026', [problem('khác')]);
    expect(messages(markers)).toEqual(['khác', 'trang']);
  });

  it('say once what one owner says twice, and twice what is said of two places', () => {
    const markers = createMarkers();
    markers.set('reading', 'a', [problem('một'), problem('một')]);
    markers.set('reading', 'b', [problem('một')]);
    markers.set('report', 'form', [
      problem('thiếu', { place: { field: 'x' } }),
      problem('thiếu', { place: { field: 'y' } }),
    ]);
    expect(messages(markers)).toEqual(['một', 'thiếu', 'thiếu']);
  });

  it('are read by owner, severity, place and text', () => {
    const markers = createMarkers();
    markers.set('figures', '2026', [
      problem('Quá hạn', { place: { concept: 'resolved.overdue' } }),
      problem('Ghi chú', { severity: 'info' }),
    ]);
    markers.set('pack', 'p.json', [problem('Gói')]);
    expect(messages(markers, { owner: 'pack' })).toEqual(['Gói']);
    expect(messages(markers, { severity: ['info'] })).toEqual(['Ghi chú']);
    expect(messages(markers, { place: { concept: 'resolved.overdue' } })).toEqual(['Quá hạn']);
    expect(messages(markers, { text: ' quá ' })).toEqual(['Quá hạn']);
    expect(markers.statistics()).toEqual({ error: 0, warning: 2, info: 1 });
    expect(markers.statistics({ owner: 'figures' })).toEqual({ error: 0, warning: 1, info: 1 });
  });

  it('tell of changes and only of changes', () => {
    const markers = createMarkers();
    const listener = vi.fn();
    const stop = markers.onChange(listener);
    markers.set('pack', 'p', []);
    markers.set('pack', 'p', [problem('a')]);
    markers.set('pack', 'p', [problem('a')]);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(markers.read()).toBe(markers.read());
    markers.remove('pack', 'q');
    markers.remove('pack');
    expect(listener).toHaveBeenCalledTimes(2);
    expect(markers.read()).toEqual([]);
    stop();
    markers.set('pack', 'p', [problem('b')]);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
