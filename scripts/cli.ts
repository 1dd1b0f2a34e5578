/** The command line for IT staff, pack authors and tests: the same code as the extension (contract §5). */
import { figuresVerb } from './verbs/figures';
import { packVerb } from './verbs/pack';
import { readVerb } from './verbs/read';
import { readReportVerb } from './verbs/read-report';
import { templateVerb } from './verbs/template';
import { reportVerb } from './verbs/report';
import { rollupVerb } from './verbs/rollup';
import type { Io, Verb } from './verbs/io';

const VERBS: Record<string, { run: Verb; summary: string }> = {
  read: { run: readVerb, summary: 'đọc trang cổng một cửa, mỗi trang một dòng JSON' },
  figures: { run: figuresVerb, summary: 'gộp các lần đọc, tính số liệu của một kỳ' },
  report: { run: reportVerb, summary: 'lập báo cáo .docx từ tệp số liệu' },
  template: { run: templateVerb, summary: 'kiểm tra mẫu Word của đơn vị' },
  'read-report': { run: readReportVerb, summary: 'đọc lại số liệu từ báo cáo .docx đã có' },
  rollup: { run: rollupVerb, summary: 'tổng hợp hồ sơ các đơn vị thành báo cáo toàn tỉnh' },
  pack: { run: packVerb, summary: 'pack check: kiểm tra các gói đóng góp' },
};

function usage(): string {
  const lines = Object.entries(VERBS).map(([name, verb]) => `  ${name.padEnd(12)} ${verb.summary}`);
  return [
    'Cách dùng: npm run -s cli -- LỆNH …',
    ...lines,
    'Thêm --help sau mỗi lệnh để xem chi tiết.',
  ].join('\n');
}

async function main(args: string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    io.out(usage());
    return 0;
  }
  const verb = VERBS[name ?? ''];
  if (!verb) {
    const reason = name ? `Không có lệnh "${name}".` : 'Thiếu tên lệnh.';
    io.err(`${reason} Xem: npm run -s cli -- --help`);
    return 2;
  }
  return verb.run(rest, io);
}

const io: Io = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  cwd: process.env.CALLER_DIR ?? process.cwd(),
};

main(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    io.err(`Lỗi ngoài dự kiến: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
