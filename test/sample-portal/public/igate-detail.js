/* A dossier's detail page: labels and values, the applicant's block, papers handed in, results. */
(function () {
  'use strict';
  const { h, api, pause, root } = window.sample;

  const pair = (label, value) =>
    h(
      'div',
      { class: 'cap' },
      h('span', { class: 'nhan' }, label),
      h('span', { class: 'tri' }, value),
    );
  const card = (title, ...content) =>
    h(
      'mat-card',
      { class: 'mat-card' },
      h('mat-card-title', { class: 'mat-card-title' }, title),
      h('mat-card-content', {}, content),
    );
  const given = (label, value) => (value === '' ? null : pair(label, value));

  function info(one) {
    return card(
      'Thông tin hồ sơ',
      pair('Số hồ sơ:', one.code),
      pair('Thủ tục:', one.procedure),
      pair('Mã thủ tục:', one.procedureCode),
      pair('Lĩnh vực:', one.sector),
      pair('Cơ quan thực hiện:', one.agency),
      pair('Hình thức nộp:', one.applyMethod),
      pair('Ngày nộp:', one.appliedDate),
      pair('Ngày tiếp nhận:', one.acceptedDate),
      pair('Thời hạn giải quyết:', one.noDue ? 'Không quy định' : 'Theo quy định'),
      given('Ngày hẹn trả ban đầu:', one.firstAppointmentDate),
      pair('Ngày hẹn trả:', one.appointmentDate),
      given('Ngày xin lỗi:', one.apologisedDate),
      pair('Ngày kết thúc xử lý:', one.completedDate),
      pair('Ngày trả kết quả:', one.returnedDate),
      given('Ngày rút hồ sơ:', one.withdrawnDate),
      given('Ngày từ chối:', one.refusedDate),
      given('Ngày dừng xử lý:', one.stoppedDate),
      pair('Trạng thái:', one.dossierStatus),
      given('Thời gian còn lại:', one.deadline),
    );
  }

  const people = (one) =>
    card(
      'Thông tin người nộp',
      pair('Họ và tên:', one.applicant.name),
      pair('Số CCCD:', one.applicant.idNumber),
      pair('Số điện thoại:', one.applicant.phone),
      pair('Địa chỉ:', one.applicant.address),
      pair('Email:', one.applicant.email),
    );

  function supplements(one) {
    if (one.supplements.length === 0) return null;
    return card(
      'Yêu cầu bổ sung',
      one.supplements.map((item) => [
        pair('Ngày yêu cầu bổ sung:', item.requested),
        pair('Ngày bổ sung xong:', item.completed),
      ]),
    );
  }

  const fileLink = (name) => h('div', { class: 'tep' }, h('a', { href: '#' }, name));
  const papers = () =>
    card('Thành phần hồ sơ', fileLink('Don-de-nghi.pdf'), fileLink('Giay-to-kem-theo.pdf'));
  const results = (one) =>
    card(
      'Kết quả xử lý',
      pair('Tệp kết quả:', one.results.length === 0 ? 'Chưa có' : one.results.map(fileLink)),
    );
  const progress = (one) =>
    card(
      'Tiến trình xử lý',
      pair('Bước hiện tại:', one.task || ''),
      pair('Cán bộ xử lý:', one.assignee),
      pair('Phòng ban:', one.department),
    );

  async function show() {
    const page = h('app-dossier-detail', {}, h('h1', { class: 'tieu-de' }, 'Chi tiết hồ sơ'));
    const wait = h('mat-spinner', { class: 'mat-spinner', role: 'progressbar' });
    root.append(page);
    page.append(wait);
    const one = await api(`/pa/dossier/${document.body.dataset.id}`);
    await pause(400);
    wait.remove();
    if (one === null) return page.append(h('p', { class: 'khong-co' }, 'Không tìm thấy hồ sơ'));
    page.append(
      h(
        'div',
        { class: 'hai-cot' },
        h('div', {}, info(one), supplements(one), results(one)),
        h('div', {}, people(one), papers(), progress(one)),
      ),
    );
  }
  show();
})();
