/* Small helpers shared by the screens: element making, pauses, the portal's own API, printed numbers. */
(function () {
  'use strict';

  /** h('td', { class: 'a', onclick: f }, 'text', element, [more]) */
  function h(tag, props) {
    const element = document.createElement(tag);
    for (const name of Object.keys(props || {})) {
      const value = props[name];
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    for (const child of Array.prototype.slice.call(arguments, 2)) append(element, child);
    return element;
  }

  function append(element, child) {
    if (child === null || child === undefined || child === false) return;
    if (Array.isArray(child)) child.forEach((one) => append(element, one));
    else element.append(child);
  }

  /** Waits as long as this screen usually loads, or as long as the address or the server says. */
  function pause(usual) {
    const told = document.body.dataset.delay;
    const time = told === undefined || told === '' ? usual : Number(told);
    return new Promise((resolve) => setTimeout(resolve, time));
  }

  async function api(path, params) {
    const response = await fetch(`/api${path}?${new URLSearchParams(params || {})}`);
    return response.json();
  }

  /** 1701 → "1.701" */
  function dots(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, '.');
  }

  /** Hundredths of a percent, rounded half up on integers; null without a denominator. */
  function hundredths(part, whole) {
    return whole === 0 ? null : Math.floor((part * 20000 + whole) / (2 * whole));
  }

  /** (86, 100, '.') → "86%", (6, 7, '.') → "85.71%", nothing → "0%" */
  function percent(part, whole, mark) {
    const value = hundredths(part, whole);
    if (value === null) return '0%';
    const text = `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
    return `${text.replace(/\.00$|(\.\d)0$/, '$1').replace('.', mark)}%`;
  }

  window.sample = { h, pause, api, dots, percent, root: document.getElementById('noi-dung') };
})();
