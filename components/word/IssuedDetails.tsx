/** One written report: what it is, the file, what stood open, its values, and a comparison. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Issued } from '../../lib/domain/issued';
import { uiIssuedStrings } from '../../lib/domain/strings/ui-issued';
import { ProblemList } from '../basic/ProblemList';
import { checkIssued, downloadAgain } from '../data/issued';
import { showCount, showDate } from '../text/format';
import { useText } from '../text/language';
import { IssuedCompare, type IssuedCompareProps } from './IssuedCompare';
import { IssuedMarkForm } from './IssuedMarkForm';
import { IssuedValues } from './IssuedValues';
import { whenOf } from './issued-words';

export type IssuedDetailsProps = IssuedCompareProps & {
  /** The name of the counting policy; its id where no pack has it any more. */
  policy: string;
  onClose: () => void;
};

/** The focus goes to its heading when it opens. */
export function IssuedDetails({ row, others, now, policy, onClose }: IssuedDetailsProps) {
  const t = useText(uiIssuedStrings);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [row.id]);
  return (
    <section className="issued-details stack" aria-labelledby="issued-title">
      <header className="row issued-head">
        <h2 id="issued-title" tabIndex={-1} ref={heading}>
          {t('detailTitle', { at: whenOf(row) })}
        </h2>
        <button type="button" className="button small" onClick={onClose}>
          {t('close')}
        </button>
      </header>
      <Facts row={row} policy={policy} />
      <FileActions row={row} />
      <IssuedMarkForm key={row.id} row={row} />
      <IssuedCompare row={row} others={others} now={now} />
      <Stood row={row} />
      <IssuedValues values={row.values} />
    </section>
  );
}

function Facts({ row, policy }: { row: Issued; policy: string }) {
  const t = useText(uiIssuedStrings);
  const { unit, form, period, template, program, fileName, sha256, size } = row;
  const version = form.version === null ? '' : `, ${t('version', { version: form.version })}`;
  const facts: [string, ReactNode][] = [
    [t('colUnit'), unit || t('unitUnknown')],
    [t('colFile'), `${fileName} (${t('size', { count: showCount(size) })})`],
    [t('colSum'), <code key="sum">{sha256}</code>],
    [t('form'), `${form.name}${version}`],
    ...(template ? [[t('template'), template.name] as [string, ReactNode]] : []),
    ...(row.beside
      ? [
          [t('beside'), row.beside.map((one) => t(`beside.${one}`)).join('; ')] as [
            string,
            ReactNode,
          ],
        ]
      : []),
    [t('period'), `${showDate(period.from)} – ${showDate(period.to)}`],
    [t('policy'), policy],
    [t('program'), program],
  ];
  return (
    <dl className="issued-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="quiet">{name}</dt>
          <dd className="break">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function FileActions({ row }: { row: Issued }) {
  const t = useText(uiIssuedStrings);
  const [told, setTold] = useState('');
  const failed = (error: unknown) => setTold(t('failed', { reason: String(error) }));
  const download = () =>
    void downloadAgain(row).then(
      (whole) => setTold(whole ? t('downloaded', { file: row.fileName }) : t('damaged')),
      failed,
    );
  const check = () => {
    setTold(t('checking'));
    checkIssued(row.id).then((answer) => {
      if (answer.result === 'equal') return setTold(t('checkEqual'));
      if (answer.result === 'cannot') return setTold(t(`cannot.${answer.why}`));
      const because = answer.because.map((one) => t(`because.${one}`)).join('; ');
      setTold(t('checkDiffers', { because }));
    }, failed);
  };
  return (
    <div className="stack">
      <p className="row">
        {row.docx === null ? (
          <span className="quiet">{t('noBytes')}</span>
        ) : (
          <button type="button" className="button" data-action="download" onClick={download}>
            {t('download')}
          </button>
        )}
        <button type="button" className="button" data-action="check" onClick={check}>
          {t('check')}
        </button>
      </p>
      <p role="status" className="break" data-told>
        {told}
      </p>
    </div>
  );
}

function Stood({ row: { problems, overrides } }: { row: Issued }) {
  const t = useText(uiIssuedStrings);
  const reasons = Object.entries(overrides);
  return (
    <div className="stack">
      <h3>{t('stoodTitle')}</h3>
      {problems.length === 0 ? (
        <p className="quiet">{t('stoodNone')}</p>
      ) : (
        <ProblemList problems={problems} label={t('stoodTitle')} grouped />
      )}
      {reasons.length > 0 && (
        <>
          <h3>{t('overridesTitle')}</h3>
          <ul className="plain">
            {reasons.map(([code, reason]) => (
              <li key={code} className="break">
                {code}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
