import { build } from 'esbuild';
import { chromium } from 'playwright-core';
const bundle = await build({
  stdin: { contents: `import { rawPage } from './lib/reading/dom/page'; import { nothingObserved } from './lib/reading/watch/observed';
  globalThis.perf = () => { const t0=performance.now(); const job = rawPage(document, nothingObserved); let longest=0, n=0, big=[]; let r; for(;;){ const a=performance.now(); const s=job.next(); const d=performance.now()-a; n++; if(d>longest) longest=d; if (d>4) big.push([n, Math.round(d*10)/10]); if(s.done){r=s.value;break;} } const total=performance.now()-t0; 
   const w0=performance.now(); const tw=document.createTreeWalker(document.body,4); let c=0; while(tw.nextNode()) c+=tw.currentNode.nodeValue.length; const walk=performance.now()-w0;
   return {total, longest, steps:n, walk, rows: r.grids[0].rows.length, big}; };`, resolveDir: '/work/main', loader: 'ts' },
  bundle: true, write: false, format: 'iife', target: 'chrome109' });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const rows of [5000]) {
  const body = Array.from({ length: rows }, (_, i) => `<tr><td>${i + 1}</td><td><a href="#">000.00.01.H99-261117-${i}</a><br>Hồ sơ trực tuyến</td><td><span>Thủ tục ${i}</span></td><td>Xã A</td><td>01/01/2026</td><td>02/01/2026</td><td><button>Xem</button></td><td>1</td><td>2</td><td>3</td><td>Đang xử lý</td><td></td></tr>`).join('');
  await page.setContent(`<h1>Hồ sơ</h1><table><thead><tr>${'STT,Mã hồ sơ,Thủ tục,Đơn vị,Ngày tiếp nhận,Ngày hẹn trả,Thao tác,A,B,C,Trạng thái,X'.split(',').map((t) => `<th>${t}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`);
  await page.evaluate(bundle.outputFiles[0]!.text);
  const cdp = await page.context().newCDPSession(page); await cdp.send('Profiler.enable'); await cdp.send('Profiler.start');
  await page.evaluate('perf()');
  const { profile } = await cdp.send('Profiler.stop');
  const self = new Map<string, number>(); const dt = profile.timeDeltas!; profile.samples!.forEach((id, i) => { const n = profile.nodes.find((x) => x.id === id)!; const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber; self.set(k, (self.get(k) ?? 0) + dt[i]!); });
  console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 22).map(([k, v]) => k + ' ' + Math.round(v / 1000)).join('\n'));
  for (let k = 0; k < 2; k++) console.log(rows, JSON.stringify(await page.evaluate('perf()')));
}
await browser.close();
