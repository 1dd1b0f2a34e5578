/** What the two colours mean; the table says the same to those who do not see it. */
const CLASSES = ['received', 'resolved'];

/** One entry a series, in the order of the bars. */
export function Legend({ names }: { names: readonly string[] }) {
  return (
    <p className="legend small quiet" aria-hidden="true">
      {names.map((name, at) => (
        <span key={name}>
          <span className={`bar ${CLASSES[at]}`} />
          {name}
        </span>
      ))}
    </p>
  );
}
