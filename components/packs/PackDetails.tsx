/** One pack: where it is from, what it brings, what is wrong with it, and what can be done with it. */
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/domain/problem';
import { uiPackPageStrings } from '../../lib/domain/strings/ui-pack-page';
import { uiReportFormStrings } from '../../lib/domain/strings/ui-report-form';
import type { OwnPackFile } from '../../lib/packs/own-pack-schema';
import { showInstant } from '../text/format';
import { useLanguage, useText } from '../text/language';
import { Faults } from './Faults';
import { spanOf } from './FormChoice';
import { PackCopy } from './PackCopy';
import { PackPoints } from './PackPoints';
import { canTry, PackTry } from './PackTry';
import { isInForce, type PackPageProps } from './ports';

export interface PackDetailsProps extends Pick<
  PackPageProps,
  'stateOf' | 'onField' | 'form' | 'onForm' | 'report' | 'today' | 'ports'
> {
  pack: OwnPackFile;
  isOwn: boolean;
  problems: readonly Problem[];
  /** Ids that packs have already. */
  taken: readonly string[];
  /** Runs an action and tells its failure. */
  run: (work: Promise<unknown>, then?: () => void) => void;
  onMade: (pack: OwnPackFile) => void;
  onGone: () => void;
}

/** Head, facts, actions. */
export function PackDetails(props: PackDetailsProps) {
  const { pack, isOwn, problems } = props;
  const t = useText(uiPackPageStrings);
  const language = useLanguage();
  const [doing, setDoing] = useState<'try' | 'copy' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [pack.id]);
  const name = pack.displayName[language] ?? pack.displayName.vi;
  const close = () => setDoing(null);
  return (
    <section className="stack" aria-labelledby="pack-title" data-pack={pack.id}>
      <h2 id="pack-title" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <Facts {...props} />
      <Actions {...props} doing={doing} onDo={setDoing} />
      {doing === 'copy' && (
        <PackCopy
          pack={pack}
          taken={props.taken}
          onLeave={close}
          onMake={(made) => {
            close();
            props.onMade(made);
          }}
        />
      )}
      {doing === 'try' && <PackTry pack={pack} report={props.report} onEnd={close} />}
      <h3>{t('problems')}</h3>
      {problems.length === 0 ? (
        <p className="quiet">{t('problemsNone')}</p>
      ) : (
        <Faults problems={problems} file={pack.kept?.file ?? pack.id} />
      )}
      <PackPoints {...props} level={3} onForm={isOwn || canTry(pack) ? props.onForm : undefined} />
    </section>
  );
}

function Facts({ pack, isOwn, today }: PackDetailsProps) {
  const t = useText(uiPackPageStrings);
  const span = useText(uiReportFormStrings);
  return (
    <dl className="pack-facts">
      <dt>{t('id')}</dt>
      <dd className="break">{pack.id}</dd>
      <dt>{t('version')}</dt>
      <dd>{pack.version}</dd>
      <dt>{t('from')}</dt>
      <dd className="break">{isOwn ? origin(pack, t) : t('fromBuiltin')}</dd>
      <dt>{t('validity')}</dt>
      <dd>
        {spanOf(pack, span)}
        {!isInForce(pack, today) && <strong> · {t('outOfForce')}</strong>}
        {pack.kept?.off && <strong> · {t('stateOff')}</strong>}
      </dd>
    </dl>
  );
}

function origin({ kept }: OwnPackFile, t: ReturnType<typeof useText<typeof uiPackPageStrings>>) {
  if (!kept) return t('fromBefore');
  const at = showInstant(kept.at);
  return kept.file === null ? t('fromHere', { at }) : t('fromFile', { file: kept.file, at });
}

type ActionsProps = PackDetailsProps & {
  doing: 'try' | 'copy' | null;
  onDo: (doing: 'try' | 'copy' | null) => void;
};

function Actions({ pack, isOwn, ports, run, onGone, doing, onDo }: ActionsProps) {
  const t = useText(uiPackPageStrings);
  const [sure, setSure] = useState(false);
  const { id, kept } = pack;
  const toggle = (what: 'try' | 'copy') => () => onDo(doing === what ? null : what);
  return (
    <div className="row" role="group" aria-label={t('actions', { name: pack.displayName.vi })}>
      {canTry(pack) && (
        <button
          type="button"
          className="button"
          aria-expanded={doing === 'try'}
          onClick={toggle('try')}
        >
          {t('try')}
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-expanded={doing === 'copy'}
        onClick={toggle('copy')}
      >
        {t('copy')}
      </button>
      {isOwn && (
        <>
          <button type="button" className="button" onClick={() => run(ports.export(id))}>
            {t('export')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => run(ports.turn(id, kept?.off === true))}
          >
            {t(kept?.off ? 'turnOn' : 'turnOff')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => (sure ? run(ports.remove(id), onGone) : setSure(true))}
            onBlur={() => setSure(false)}
          >
            {t(sure ? 'removeSure' : 'remove')}
          </button>
        </>
      )}
    </div>
  );
}
