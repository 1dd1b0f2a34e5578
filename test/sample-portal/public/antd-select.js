/* A select box as antd draws it: the chosen value as text, the options in a layer at the end of the body. */
(function () {
  'use strict';
  const { h } = window.sample;

  /** options: [value, text][]; onChange(value) */
  window.sample.antdSelect = function antdSelect(options, chosen, onChange, className) {
    const item = h('span', { class: 'ant-select-selection-item' });
    const layer = h('div', {
      class: 'ant-select-dropdown ant-select-dropdown-hidden',
      style: 'display:none',
    });
    const search = h('input', {
      class: 'ant-select-selection-search-input',
      readonly: true,
      type: 'search',
      role: 'combobox',
      'aria-expanded': 'false',
    });
    const box = h(
      'div',
      { class: `ant-select ${className || ''}` },
      h(
        'div',
        { class: 'ant-select-selector' },
        h('span', { class: 'ant-select-selection-search' }, search),
        item,
      ),
      h('span', { class: 'ant-select-arrow', 'aria-hidden': 'true' }),
    );

    function show(value) {
      const found = options.find((one) => one[0] === value) || options[0];
      item.textContent = found[1];
      item.title = found[1];
    }
    function close() {
      layer.style.display = 'none';
      layer.classList.add('ant-select-dropdown-hidden');
    }
    for (const [value, text] of options) {
      layer.append(
        h(
          'div',
          {
            class: 'ant-select-item ant-select-item-option',
            title: text,
            onclick: () => {
              show(value);
              close();
              onChange(value);
            },
          },
          text,
        ),
      );
    }
    box.addEventListener('click', () => {
      if (layer.style.display !== 'none') return close();
      const place = box.getBoundingClientRect();
      document.body.append(layer);
      layer.classList.remove('ant-select-dropdown-hidden');
      layer.style.cssText = `position:absolute;left:${place.left + scrollX}px;top:${place.bottom + scrollY}px;min-width:${place.width}px`;
    });
    document.addEventListener('click', (event) => {
      if (!box.contains(event.target) && !layer.contains(event.target)) close();
    });
    show(chosen);
    return box;
  };
})();
