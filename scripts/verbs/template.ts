/** `cli template check`: a unit's own Word template against a report form. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_FORM } from '../../lib/packs/report-forms';
import { checkTemplate } from '../../lib/report/template/check';
import type { Io, Verb } from './io';
import { loadForms } from './pack-files';

const HELP = `Cách dùng: npm run -s cli -- template check [--pack MÃ|TỆP.json] MẪU.docx…
Kiểm tra mẫu Word của đơn vị: chỗ điền {{…}} lạ, thiếu, mơ hồ, chưa đóng. Mỗi tệp in một dòng JSON:
  {"file", "ok", "problems": [… kèm place {text, words}]}
Mã thoát: 0 mọi mẫu dùng được, 1 có mẫu sai, 2 tham số không dùng được.`;

/** Runs the verb. Exit 1 when a template has errors (the others were checked), 2 for unusable arguments. */
export const templateVerb: Verb = async (args, io) => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, pack: { type: 'string' } },
    });
    if (values.help) {
      io.out(HELP);
      return 0;
    }
    const [task, ...files] = positionals;
    if (task !== 'check' || files.length === 0) throw new Error('template check MẪU.docx');
    return await checkAll(files, values.pack ?? null, io);
  } catch (error) {
    io.err(`template: ${(error as Error).message.split('\n')[0]}`);
    return 2;
  }
};

async function checkAll(files: readonly string[], pack: string | null, io: Io): Promise<number> {
  const { forms, asked, fault } = await loadForms(pack, io.cwd);
  const form = forms.find(asked ?? DEFAULT_FORM);
  if (fault !== null || form === null) throw new Error(fault ?? `no report form ${String(asked)}`);
  let failed = false;
  for (const file of files) {
    const problems = checkTemplate(new Uint8Array(await readFile(resolve(io.cwd, file))), form);
    const ok = !problems.some(({ severity }) => severity === 'error');
    failed ||= !ok;
    io.out(JSON.stringify({ file, ok, problems }));
  }
  return failed ? 1 : 0;
}
