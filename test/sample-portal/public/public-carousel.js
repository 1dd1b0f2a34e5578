/* The month cards as slick draws them: an endless track, so that the first and last cards stand in it twice. */
(function () {
  'use strict';
  const { h } = window.sample;
  const SHOWN = 4;

  /** cards: elements. The track holds clones of the last ones in front and of the first ones behind. */
  window.sample.carousel = function carousel(cards) {
    let first = 0;
    const slide = (card, index, cloned) =>
      h(
        'div',
        {
          class: `slick-slide${cloned ? ' slick-cloned' : ''}`,
          'data-index': index,
          tabindex: -1,
          'aria-hidden': 'true',
        },
        h('div', {}, card),
      );
    const before = cards
      .slice(-SHOWN)
      .map((card, at) => slide(card.cloneNode(true), at - SHOWN, true));
    const after = cards.map((card, at) => slide(card.cloneNode(true), cards.length + at, true));
    const own = cards.map((card, at) => slide(card, at, false));
    const track = h('div', { class: 'slick-track' }, before, own, after);

    function place() {
      own.forEach((one, at) => {
        const active = at >= first && at < first + SHOWN;
        one.classList.toggle('slick-active', active);
        one.setAttribute('aria-hidden', String(!active));
      });
      track.style.transform = `translate3d(${-(first + SHOWN) * 25}%, 0, 0)`;
    }
    const turn = (by) => () => {
      first = Math.min(Math.max(first + by, 0), Math.max(cards.length - SHOWN, 0));
      place();
    };
    place();
    return h(
      'div',
      { class: 'slick-slider' },
      h('button', { type: 'button', class: 'slick-arrow slick-prev', onclick: turn(-1) }, '‹'),
      h('div', { class: 'slick-list' }, track),
      h('button', { type: 'button', class: 'slick-arrow slick-next', onclick: turn(1) }, '›'),
    );
  };
})();
